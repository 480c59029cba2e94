package fr.passerelle.mediation.nomenclature;

/** Another way of appeal the person has taken. */
public enum VoieRecours implements Libelle {

    AUCUNE("Aucun recours connu"),
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
}
