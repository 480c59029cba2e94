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

    /** Whether a reception may end at its term with it: neither a break nor a renewal, which are told otherwise. */
    public boolean estUnTerme() {
        return this != NOUVEAU_CONTRAT_AVIP && this != RUPTURE_PARENT && this != RUPTURE_STRUCTURE;
    }

    /** Whether a parent may be in it six months later: not what only ends a reception. */
    public boolean estUneSituation() {
        return this != RUPTURE_PARENT && this != RUPTURE_STRUCTURE && this != SCOLARISATION && this != NON_RENSEIGNEE;
    }
}
