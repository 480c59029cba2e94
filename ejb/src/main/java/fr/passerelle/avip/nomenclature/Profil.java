package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** As what the people of a partner hold a right on this service. */
public enum Profil implements Libelle {

    STRUCTURE("Structure d’accueil"),
    PRESCRIPTEUR("Prescripteur");

    private final String libelle;

    Profil(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The service, in the catalogue of what partners may be given. */
    public static final String SERVICE = "AVIP";
}
