package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where a bulletin d’adhésion stands; each state knows which may follow it (dossier §2.2). */
public enum EtatBulletin implements Libelle {

    RECU("Reçu"),
    INCOMPLET("Incomplet"),
    VALIDE("Validé"),
    REFUSE("Refusé"),
    CLOS("Clos");

    private final String libelle;

    EtatBulletin(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when it is final. */
    public Set<EtatBulletin> suivants() {
        return switch (this) {
            case RECU -> EnumSet.of(INCOMPLET, VALIDE, REFUSE);
            case INCOMPLET -> EnumSet.of(RECU);
            case VALIDE, REFUSE -> EnumSet.of(CLOS);
            case CLOS -> EnumSet.noneOf(EtatBulletin.class);
        };
    }
}
