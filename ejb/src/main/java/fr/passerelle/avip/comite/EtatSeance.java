package fr.passerelle.avip.comite;

import fr.passerelle.socle.commun.Libelle;

/** Where a session of the committee stands. */
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
