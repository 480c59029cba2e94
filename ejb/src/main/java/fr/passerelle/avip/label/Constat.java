package fr.passerelle.avip.label;

import fr.passerelle.socle.commun.Libelle;

/** What the Caf found of a criterion. */
public enum Constat implements Libelle {

    SATISFAIT("Satisfait"),
    ENGAGEMENT("La structure s’y engage"),
    MANQUE("Manque");

    private final String libelle;

    Constat(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
