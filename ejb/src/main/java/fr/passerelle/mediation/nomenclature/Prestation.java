package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** The benefit in dispute; AAH and AEEH reveal a disability and are treated as sensitive. */
public enum Prestation implements Libelle {

    PPA("Prime d’activité"),
    RSA("RSA"),
    AAH("AAH"),
    AEEH("AEEH"),
    AIDE_LOGEMENT("Aide au logement"),
    AF_CF("Allocations familiales, complément familial"),
    AJPP("AJPP"),
    ASF("ASF"),
    PAJE("Paje"),
    ARS("ARS"),
    AJPA("AJPA"),
    ARIPA("Intermédiation financière"),
    ACTION_SOCIALE("Aide individuelle d’action sociale"),
    AUCUNE("Sans lien avec une prestation"),
    AUTRE("Autre");

    private final String libelle;

    Prestation(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
