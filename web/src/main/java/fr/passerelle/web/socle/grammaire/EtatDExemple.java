package fr.passerelle.web.socle.grammaire;

/** Where something may stand, in each tone there is. */
public enum EtatDExemple {

    RECUE("Reçue", "inbox", "info"),
    EN_ATTENTE("En attente", "hourglass", "attention"),
    REPONDUE("Répondue", "send", "succes"),
    CLOTUREE("Clôturée", "archive", "neutre"),
    DANS_LES_TEMPS("Dans les temps", "clock", "neutre"),
    BIENTOT("Bientôt", "hourglass", "attention"),
    URGENT("Urgent", "triangle-alert", "attention"),
    EN_RETARD("En retard", "circle-alert", "erreur"),
    TERMINE("Terminé", "circle-check", "succes");

    private final String libelle;
    private final String icone;
    private final String ton;

    EtatDExemple(String libelle, String icone, String ton) {
        this.libelle = libelle;
        this.icone = icone;
        this.ton = ton;
    }

    public String libelle() {
        return libelle;
    }

    String icone() {
        return icone;
    }

    String ton() {
        return ton;
    }
}
