package fr.passerelle.avip.comite;

import fr.passerelle.socle.commun.Libelle;

/** Whether somebody invited came. */
public enum Presence implements Libelle {

    PRESENT("Présent"),
    EXCUSE("Excusé"),
    ABSENT("Absent");

    private final String libelle;

    Presence(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
