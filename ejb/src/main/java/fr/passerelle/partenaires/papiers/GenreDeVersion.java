package fr.passerelle.partenaires.papiers;

import fr.passerelle.socle.commun.Libelle;

/** Whether a version is the text first agreed on, or changes it. */
public enum GenreDeVersion implements Libelle {

    INITIALE("Texte initial"),
    AVENANT("Avenant");

    private final String libelle;

    GenreDeVersion(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
