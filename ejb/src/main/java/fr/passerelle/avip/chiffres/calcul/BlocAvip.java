package fr.passerelle.avip.chiffres.calcul;

import fr.passerelle.socle.commun.Libelle;

/** The texts people write in the report, in the order of its sections. */
public enum BlocAvip implements Libelle {

    ESSENTIEL("L’essentiel\u202f: mot de l’année"),
    LABEL("Le label\u202f: nouveautés de l’année et calendrier"),
    OFFRE("L’offre\u202f: commentaire"),
    ORIENTATIONS("Les orientations\u202f: commentaire"),
    REPONSES("Les réponses\u202f: commentaire"),
    FAMILLES("Les familles\u202f: commentaire"),
    ACCUEILS("Les accueils\u202f: commentaire"),
    ISSUES("Les issues\u202f: commentaire"),
    PAROLE("Parole des structures"),
    PERSPECTIVES("Perspectives");

    private final String libelle;

    BlocAvip(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
