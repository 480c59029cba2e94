package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Why a case ended. */
public enum MotifCloture implements Libelle {

    REPONSE_APPORTEE("Réponse apportée"),
    CONTENTIEUX_ENGAGE("Recours contentieux engagé"),
    DESISTEMENT("Désistement"),
    SANS_SUITE_USAGER("Sans réponse de l’usager"),
    DOUBLON("Doublon"),
    ERREUR_ENREGISTREMENT("Erreur d’enregistrement");

    private final String libelle;

    MotifCloture(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
