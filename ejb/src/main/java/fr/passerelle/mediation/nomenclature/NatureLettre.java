package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** The letters a case produces. */
public enum NatureLettre implements Libelle {

    ACCUSE_RECEPTION("Accusé de réception"),
    DEMANDE_COMPLEMENT("Demande de complément"),
    RECEVABILITE("Notification de recevabilité"),
    IRRECEVABILITE("Notification d’irrecevabilité"),
    REORIENTATION("Réorientation vers le service compétent"),
    REPONSE("Réponse du médiateur"),
    RECOMMANDATION_SERVICE("Recommandation aux services"),
    FIN_CONTENTIEUX("Fin de la médiation\u202f: recours contentieux"),
    CLOTURE("Clôture du dossier");

    private final String libelle;

    NatureLettre(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
