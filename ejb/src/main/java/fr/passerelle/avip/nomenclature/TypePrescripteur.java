package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** The thirteen kinds of bodies that may refer a parent (dossier §5); the Caf may open the last one. */
public enum TypePrescripteur implements Libelle {

    FRANCE_TRAVAIL("France Travail"),
    CONSEIL_DEPARTEMENTAL("Conseil départemental"),
    CAP_EMPLOI("Cap emploi"),
    OPERATEUR_DELEGUE_RSA("Opérateur délégué pour l’accompagnement des bénéficiaires du Rsa"),
    MISSION_LOCALE("Mission locale"),
    TRAVAILLEUR_SOCIAL_SECU("Travailleur social d’un organisme de Sécurité sociale"),
    SIAE("Service d’insertion par l’activité économique"),
    HEBERGEMENT("Centre d’hébergement (Chrs, Cph, Cada)"),
    CIDFF("Centre d’information des droits des femmes"),
    ACTEUR_VIF("Accompagnement des victimes de violences intrafamiliales"),
    PREFECTURE("Préfecture"),
    OFII("Office français de l’immigration et de l’intégration"),
    ASSOCIATION_AGIR("Association chargée du dispositif Agir"),
    AUTRE_PARTENAIRE("Autre partenaire de l’insertion");

    private final String libelle;

    TypePrescripteur(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Whether its very name says something of the parent: it is then masked wherever a person’s file is not worked on (§2). */
    public boolean estSensible() {
        return this == CIDFF || this == ACTEUR_VIF || this == HEBERGEMENT || this == ASSOCIATION_AGIR || this == OFII;
    }
}
