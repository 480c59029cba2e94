package fr.passerelle.mediation.registre;

import fr.passerelle.socle.commun.Libelle;

/** Whether an answered case should have been closed by now: until it is, the time it is kept has not begun (R-MED-30). */
public enum Cloture implements Libelle {

    TARDE("Tarde à venir");

    private final String libelle;

    Cloture(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
