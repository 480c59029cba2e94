package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where the review of a partner stands. */
public enum EtatRevue implements Libelle {

    OUVERTE("En cours"),
    TERMINEE("Terminée"),
    ECHUE("Échue, lignes expirées");

    private final String libelle;

    EtatRevue(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when it is final. */
    public Set<EtatRevue> suivants() {
        return this == OUVERTE ? EnumSet.of(TERMINEE, ECHUE) : EnumSet.noneOf(EtatRevue.class);
    }
}
