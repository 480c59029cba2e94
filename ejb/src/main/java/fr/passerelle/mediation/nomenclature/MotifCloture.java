package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import fr.passerelle.socle.commun.Typographie;

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

    /** How a case ended, after its state: « Clôturée, désistement »; nothing to add of one that was answered. */
    public String apres(EtatSaisine etat) {
        return etat.libelle() + (this == REPONSE_APPORTEE ? "" : ", " + Typographie.minuscule(libelle));
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
