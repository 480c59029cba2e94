package fr.passerelle.socle.courriels;

/** Where a mail stands. */
public enum EtatEnvoi {

    EN_ATTENTE("En attente"),
    /** Being handed to the mail server, by one of our servers, now. */
    EN_COURS("En cours d’envoi"),
    ENVOYE("Envoyé"),
    /** Cut off while it was handed over: perhaps gone. Never sent again but by a person who decides so. */
    INCERTAIN("Incertain"),
    /** Refused too many times: nothing more is tried. */
    ABANDONNE("Abandonné");

    private final String libelle;

    EtatEnvoi(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether a person may have it tried again. */
    public boolean seRelance() {
        return this == INCERTAIN || this == ABANDONNE;
    }
}
