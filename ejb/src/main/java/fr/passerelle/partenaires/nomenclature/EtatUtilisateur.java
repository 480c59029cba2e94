package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where one of a partner’s people stands (dossier §2.2, R-PART-14). */
public enum EtatUtilisateur implements Libelle {

    CREE("Créé, jamais entré"),
    ACTIF("Actif"),
    VERROUILLE("Verrouillé"),
    INACTIF("Inactif"),
    CLOTURE("Clôturé");

    private final String libelle;

    EtatUtilisateur(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when it is final. Whoever leaves is closed from any state. */
    public Set<EtatUtilisateur> suivants() {
        return switch (this) {
            case CREE, VERROUILLE -> EnumSet.of(ACTIF, CLOTURE);
            case ACTIF -> EnumSet.of(VERROUILLE, INACTIF, CLOTURE);
            case INACTIF -> EnumSet.of(ACTIF, CLOTURE);
            case CLOTURE -> EnumSet.noneOf(EtatUtilisateur.class);
        };
    }
}
