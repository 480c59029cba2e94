package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** The rhythm of a reception: regular first (R-AVIP-41). */
public enum TypeAccueil implements Libelle {

    REGULIER("Régulier"),
    OCCASIONNEL("Occasionnel"),
    URGENCE("D’urgence");

    private final String libelle;

    TypeAccueil(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
