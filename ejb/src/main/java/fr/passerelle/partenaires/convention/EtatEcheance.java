package fr.passerelle.partenaires.convention;

import fr.passerelle.socle.commun.Libelle;

/** Where a convention stands by its dates alone. */
public enum EtatEcheance implements Libelle {

    A_VENIR("À venir"),
    ACTIVE("En vigueur"),
    EXPIREE("Expirée"),
    RESILIEE("Résiliée");

    private final String libelle;

    EtatEcheance(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Whether its last day is past. */
    public boolean estFini() {
        return this == EXPIREE || this == RESILIEE;
    }
}
