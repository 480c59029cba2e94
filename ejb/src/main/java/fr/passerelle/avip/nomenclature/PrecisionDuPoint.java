package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** How precise the coordinates of a structure are (dossier §7). */
public enum PrecisionDuPoint implements Libelle {

    COMMUNE("Centre de la commune"),
    RUE("Rue"),
    NUMERO("Numéro dans la rue");

    private final String libelle;

    PrecisionDuPoint(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
