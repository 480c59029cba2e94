package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** How a share of places becomes a number of places (dossier §3.6). */
public enum Arrondi implements Libelle {

    ARRONDI_SUPERIEUR("à l’entier supérieur"),
    ARRONDI_PROCHE("à l’entier le plus proche"),
    ARRONDI_INFERIEUR("à l’entier inférieur");

    private final String libelle;

    Arrondi(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
