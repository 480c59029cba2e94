package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Why a right, a contract or a convention is frozen. */
public enum MotifSuspension implements Libelle {

    MANQUEMENT("Manquement constaté"),
    DEPART("Départ du collaborateur"),
    REVUE_ECHUE("Revue annuelle non faite"),
    INCIDENT_SECURITE("Incident de sécurité"),
    PARTAGE_IDENTIFIANT("Partage d’identifiants"),
    AUTRE("Autre");

    private final String libelle;

    MotifSuspension(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
