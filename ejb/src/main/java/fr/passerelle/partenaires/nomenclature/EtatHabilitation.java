package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where the right of one person on one service stands; each state knows which may follow it (dossier §2.2). */
public enum EtatHabilitation implements Libelle {

    DEMANDEE("Demandée"),
    ACTIVE("Active"),
    SUSPENDUE("Suspendue"),
    REFUSEE("Refusée"),
    EXPIREE("Expirée"),
    RETIREE("Retirée");

    private final String libelle;

    EtatHabilitation(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when it is final. */
    public Set<EtatHabilitation> suivants() {
        return switch (this) {
            case DEMANDEE -> EnumSet.of(ACTIVE, REFUSEE);
            case ACTIVE -> EnumSet.of(SUSPENDUE, EXPIREE, RETIREE);
            case SUSPENDUE -> EnumSet.of(ACTIVE, RETIREE);
            case REFUSEE, EXPIREE, RETIREE -> EnumSet.noneOf(EtatHabilitation.class);
        };
    }

    public boolean estFinal() {
        return suivants().isEmpty();
    }
}
