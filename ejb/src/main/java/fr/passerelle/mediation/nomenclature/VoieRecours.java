package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Another way of appeal the person has taken. */
public enum VoieRecours implements Libelle {

    AUCUNE("Aucun à notre connaissance"),
    CRA("Commission de recours amiable"),
    CONSEIL_DEPARTEMENTAL("Recours au président du conseil départemental"),
    TJ_POLE_SOCIAL("Tribunal judiciaire, pôle social"),
    TA("Tribunal administratif");

    private final String libelle;

    VoieRecours(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Whether it is an action in court, which bars or ends mediation (R-MED-2); the CRA is not (R-MED-3). */
    public boolean estUneJuridiction() {
        return this == TJ_POLE_SOCIAL || this == TA;
    }
}
