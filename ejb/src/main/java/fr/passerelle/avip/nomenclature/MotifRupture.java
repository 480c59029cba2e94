package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Why a reception is broken before its term (R-AVIP-43). */
public enum MotifRupture implements Libelle {

    ABSENCES("Absences répétées non justifiées", IssueParcours.RUPTURE_PARENT, true),
    REGLEMENT("Règlement de fonctionnement non respecté", IssueParcours.RUPTURE_PARENT, true),
    IMPAYES("Participation familiale impayée", IssueParcours.RUPTURE_PARENT, true),
    PARCOURS_ABANDONNE("Parcours d’insertion abandonné", IssueParcours.RUPTURE_PARENT, true),
    DEMANDE_DU_PARENT("À la demande du parent", IssueParcours.RUPTURE_PARENT, false),
    DEMENAGEMENT("Déménagement", IssueParcours.DEMENAGEMENT, false),
    FERMETURE("Fermeture ou effectif insuffisant", IssueParcours.RUPTURE_STRUCTURE, false),
    SECURITE("Accueil impossible en sécurité", IssueParcours.RUPTURE_STRUCTURE, false);

    private final String libelle;
    private final IssueParcours issue;
    private final boolean manquement;

    MotifRupture(String libelle, IssueParcours issue, boolean manquement) {
        this.libelle = libelle;
        this.issue = issue;
        this.manquement = manquement;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** What the figures of the year count it as. */
    public IssueParcours issue() {
        return issue;
    }

    /** A breach by the parent: the prescriber is heard first, and fifteen days are left unless both agree. */
    public boolean estUnManquement() {
        return manquement;
    }
}
