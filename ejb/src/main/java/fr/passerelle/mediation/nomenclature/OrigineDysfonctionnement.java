package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** The root cause found behind a case. */
public enum OrigineDysfonctionnement implements Libelle {

    REGLEMENTATION("Réglementation"),
    ORGANISATION("Organisation ou procédure"),
    ERREUR_TRAITEMENT("Erreur de traitement"),
    RETARD("Retard"),
    SYSTEME_INFORMATION("Système d’information"),
    INFORMATION_INSUFFISANTE("Information insuffisante"),
    ELEMENT_NOUVEAU("Élément nouveau fourni"),
    DECLARATION_USAGER("Déclaration de l’usager"),
    PARTENAIRE("Partenaire"),
    AUCUN("Aucun dysfonctionnement");

    private final String libelle;

    OrigineDysfonctionnement(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
