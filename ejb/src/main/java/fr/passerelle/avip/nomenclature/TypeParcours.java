package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What the parent is engaged in (dossier §5). */
public enum TypeParcours implements Libelle {

    RECHERCHE_EMPLOI("Recherche d’emploi accompagnée"),
    FORMATION("Entrée en formation"),
    STAGE("Stage, immersion"),
    ACCOMPAGNEMENT_RSA("Parcours d’accompagnement Rsa"),
    ACCOMPAGNEMENT_SOCIAL("Accompagnement social"),
    INTEGRATION_REFUGIE("Parcours d’intégration des personnes réfugiées"),
    REPRISE_EMPLOI("Reprise d’emploi, période d’essai"),
    CREATION_ACTIVITE("Création d’activité"),
    AUTRE("Autre parcours");

    private final String libelle;

    TypeParcours(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
