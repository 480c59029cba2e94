package fr.passerelle.socle.signatures;

import fr.passerelle.socle.commun.Libelle;

/** How a signature was given. */
public enum Moyen implements Libelle {

    APPLICATION("Dans l’application"),
    PAPIER("Sur papier");

    private final String libelle;

    Moyen(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
