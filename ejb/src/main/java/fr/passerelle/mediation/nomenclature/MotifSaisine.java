package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Why a person complains. */
public enum MotifSaisine implements Libelle {

    INCOMPREHENSION_DECISION("Incompréhension des décisions Caf"),
    INCOMPREHENSION_INDU("Incompréhension des trop-perçus ou remboursements"),
    ABSENCE_PAIEMENT("Absence de paiement"),
    EXPLICATION_DROITS("Demande d’explications sur les droits versés"),
    DELAI_TRAITEMENT("Délai de traitement"),
    ACCUEIL_PHYSIQUE("Accueil physique"),
    ACCUEIL_TELEPHONIQUE("Accueil téléphonique"),
    SITE_CAF_FR("Site caf.fr"),
    PRISE_EN_CHARGE("Modalités de prise en charge du dossier"),
    AUTRE("Autre");

    private final String libelle;

    MotifSaisine(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
