package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where a convention or a service contract stands; each state knows which may follow it (dossier §2.2). */
public enum EtatConvention implements Libelle {

    BROUILLON("Brouillon", "Brouillon"),
    A_SIGNER("À signer", "À signer"),
    ACTIVE("Active", "Actif"),
    SUSPENDUE("Suspendue", "Suspendu"),
    RESILIEE("Résiliée", "Résilié"),
    EXPIREE("Expirée", "Expiré");

    private final String libelle;
    private final String libelleDuContrat;

    EtatConvention(String libelle, String libelleDuContrat) {
        this.libelle = libelle;
        this.libelleDuContrat = libelleDuContrat;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Of a contract: « Suspendu ». */
    public String libelleDuContrat() {
        return libelleDuContrat;
    }

    /** Whether it is in force, frozen or not. */
    public boolean estEnVigueur() {
        return this == ACTIVE || this == SUSPENDUE;
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
