package fr.passerelle.avip.chiffres.calcul;

import fr.passerelle.socle.commun.Libelle;

/** The texts people write in the report, in the order of its sections. */
public enum BlocAvip implements Libelle {

    ESSENTIEL("L’essentiel : mot de l’année"),
    LABEL("Le label : nouveautés de l’année et calendrier"),
    OFFRE("L’offre : commentaire"),
    ORIENTATIONS("Les orientations : commentaire"),
    REPONSES("Les réponses : commentaire"),
    FAMILLES("Les familles : commentaire"),
    ACCUEILS("Les accueils : commentaire"),
    ISSUES("Les issues : commentaire"),
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
