package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where a parent proposed by a structure to a prescriber stands (dossier §3.3). */
public enum StatutProposition implements Libelle {

    PROPOSEE("Proposée"),
    CONFIRMEE("Confirmée"),
    DECLINEE("Déclinée"),
    RETIREE("Retirée"),
    SANS_REPONSE("Sans réponse");

    private final String libelle;

    StatutProposition(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when it is final. */
    public Set<StatutProposition> suivants() {
        return switch (this) {
            case PROPOSEE -> EnumSet.of(CONFIRMEE, DECLINEE, RETIREE, SANS_REPONSE);
            case CONFIRMEE, DECLINEE, RETIREE, SANS_REPONSE -> EnumSet.noneOf(StatutProposition.class);
        };
    }

    public boolean estFinal() {
        return suivants().isEmpty();
    }
}
