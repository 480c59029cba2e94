package fr.passerelle.socle.journal;

/** The kinds of acts the journal keeps. */
public enum ActeJournal {

    LECTURE("Lecture"),
    CREATION("Création"),
    MODIFICATION("Modification"),
    EXPORT("Export"),
    IMPRESSION("Impression"),
    IMPORT("Import"),
    CONNEXION("Connexion"),
    ECHEC_CONNEXION("Échec de connexion"),
    DECONNEXION("Déconnexion"),
    REFUS("Accès refusé"),
    ADMINISTRATION("Administration"),
    VERIFICATION("Vérification"),
    PURGE("Purge");

    private final String libelle;

    ActeJournal(String libelle) {
        this.libelle = libelle;
    }

    /** Whether its lines may leave one day: those that prove the journal whole never do. */
    public boolean sePurge() {
        return this != VERIFICATION && this != PURGE;
    }

    /** Whether nothing is changed by it. */
    public boolean litSeulement() {
        return this == LECTURE || this == EXPORT || this == IMPRESSION || this == REFUS;
    }

    public String libelle() {
        return libelle;
    }
}
