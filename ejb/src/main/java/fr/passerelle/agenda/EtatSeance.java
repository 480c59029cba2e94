package fr.passerelle.agenda;

import fr.passerelle.socle.commun.Libelle;

/** Where a meeting stands. */
public enum EtatSeance implements Libelle {

    PREVUE("Prévue"),
    TENUE("Tenue"),
    ANNULEE("Annulée");

    private final String libelle;

    EtatSeance(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
