package fr.passerelle.mediation.bilan;

import fr.passerelle.socle.commun.Libelle;

/** The texts the mediator writes in the bilan, in the order of its sections. */
public enum BlocNarratif implements Libelle {

    EDITORIAL("L’essentiel : mot du médiateur"),
    QUI("Qui saisit ? Commentaire"),
    COMMENT("Comment ? Commentaire"),
    QUAND("Quand ? Commentaire sur le pic"),
    POURQUOI("Pourquoi ? Commentaire"),
    RECEVABILITE("Recevabilité : commentaire"),
    REPONSE("Quelle réponse ? Commentaire"),
    DELAIS("Dans quels délais ? Commentaire"),
    CONSTATS("Constats et situations types"),
    PRECONISATIONS("Préconisations : introduction");

    private final String libelle;

    BlocNarratif(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
