package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What happens to a convention at its term. */
public enum Reconduction implements Libelle {

    TACITE("Reconduction tacite"),
    EXPRESSE("Reconduction expresse"),
    AUCUNE("Sans reconduction");

    private final String libelle;

    Reconduction(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
