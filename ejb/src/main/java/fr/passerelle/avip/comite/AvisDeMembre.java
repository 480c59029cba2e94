package fr.passerelle.avip.comite;

import fr.passerelle.socle.commun.Libelle;

/** What one member thinks of a candidacy. */
public enum AvisDeMembre implements Libelle {

    FAVORABLE("Favorable"),
    RESERVE("Réservé"),
    DEFAVORABLE("Défavorable");

    private final String libelle;

    AvisDeMembre(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
