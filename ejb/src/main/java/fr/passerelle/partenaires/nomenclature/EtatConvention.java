package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where a convention or a service contract stands; each state knows which may follow it (dossier §2.2). */
public enum EtatConvention implements Libelle {

    BROUILLON("Brouillon"),
    A_SIGNER("À signer"),
    ACTIVE("Active"),
    SUSPENDUE("Suspendue"),
    RESILIEE("Résiliée"),
    EXPIREE("Expirée");

    private final String libelle;

    EtatConvention(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when it is final. What is to be signed goes back to a draft when its text changes. */
    public Set<EtatConvention> suivants() {
        return switch (this) {
            case BROUILLON -> EnumSet.of(A_SIGNER);
            case A_SIGNER -> EnumSet.of(BROUILLON, ACTIVE);
            case ACTIVE -> EnumSet.of(SUSPENDUE, RESILIEE, EXPIREE);
            case SUSPENDUE -> EnumSet.of(ACTIVE, RESILIEE, EXPIREE);
            case RESILIEE, EXPIREE -> EnumSet.noneOf(EtatConvention.class);
        };
    }

    public boolean estFinal() {
        return suivants().isEmpty();
    }
}
