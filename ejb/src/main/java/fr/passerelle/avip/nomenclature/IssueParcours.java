package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What became of the parent when a contract ended (dossier §5). */
public enum IssueParcours implements Libelle {

    CDD("CDD"),
    CDI("CDI"),
    INTERIM("Intérim"),
    CONTRAT_AIDE_IAE("Contrat aidé ou Iae"),
    CREATION_ACTIVITE("Création d’activité"),
    FORMATION("Formation"),
    NOUVEAU_CONTRAT_AVIP("Nouveau contrat Avip"),
    RECHERCHE_POURSUIVIE("Recherche d’emploi poursuivie sans Avip"),
    DEMENAGEMENT("Déménagement"),
    SCOLARISATION("Entrée à l’école"),
    CONGE_MATERNITE_PARENTAL("Congé de maternité ou parental"),
    RUPTURE_PARENT("Rupture par le parent"),
    RUPTURE_STRUCTURE("Rupture par la structure"),
    NON_RENSEIGNEE("Issue non renseignée");

    private final String libelle;

    IssueParcours(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** A job, whatever its form (I-9, I-20). */
    public boolean estUnEmploi() {
        return this == CDD || this == CDI || this == INTERIM || this == CONTRAT_AIDE_IAE || this == CREATION_ACTIVITE;
    }

    public boolean estUnEmploiOuUneFormation() {
        return estUnEmploi() || this == FORMATION;
    }
}
