package fr.passerelle.mediation.bilan;

import fr.passerelle.socle.commun.Libelle;

/** The texts the mediator writes in the bilan, in the order of its sections. */
public enum BlocNarratif implements Libelle {

    EDITORIAL("L’essentiel\u202f: mot du médiateur"),
    QUI("Qui saisit\u202f? Commentaire"),
    COMMENT("Comment\u202f? Commentaire"),
    QUAND("Quand\u202f? Commentaire sur le pic"),
    POURQUOI("Pourquoi\u202f? Commentaire"),
    RECEVABILITE("Recevabilité\u202f: commentaire"),
    REPONSE("Quelle réponse\u202f? Commentaire"),
    DELAIS("Dans quels délais\u202f? Commentaire"),
    CONSTATS("Constats et situations types"),
    PRECONISATIONS("Préconisations\u202f: introduction");

    private final String libelle;

    BlocNarratif(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
