package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What is said of the places of a structure to who is not of it: a word, never a number (R-AVIP-33). */
public enum MotDePlaces implements Libelle {

    PLACES_POSSIBLES("Places possibles"),
    COMPLET("Complet"),
    A_CONFIRMER("À confirmer");

    /** What was declared longer ago is to be confirmed. */
    public static final int JOURS_DE_FRAICHEUR = 30;

    private final String libelle;

    MotDePlaces(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
