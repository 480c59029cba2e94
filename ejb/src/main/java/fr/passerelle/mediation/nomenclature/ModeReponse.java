package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** How the answer reached the person. A call followed by a letter counts as the letter, hence as written. */
public enum ModeReponse implements Libelle {

    COURRIEL("Courriel", true),
    COURRIER("Courrier", true),
    MESSAGE_MON_COMPTE("Message dans Mon Compte", true),
    TELEPHONE("Rappel téléphonique", false),
    ENTRETIEN("Entretien", false);

    private final String libelle;
    private final boolean ecrit;

    ModeReponse(String libelle, boolean ecrit) {
        this.libelle = libelle;
        this.ecrit = ecrit;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Whether it counts as written (I-09). */
    public boolean estEcrit() {
        return ecrit;
    }
}
