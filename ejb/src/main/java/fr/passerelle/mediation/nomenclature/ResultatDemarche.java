package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What came of the prior step with the service (R-MED-1). */
public enum ResultatDemarche implements Libelle {

    REPONSE_INSATISFAISANTE("Réponse jugée insatisfaisante"),
    SANS_REPONSE("Aucune réponse");

    private final String libelle;

    ResultatDemarche(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
