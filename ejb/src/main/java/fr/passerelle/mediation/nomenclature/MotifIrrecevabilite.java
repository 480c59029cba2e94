package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Why a request is not admissible. */
public enum MotifIrrecevabilite implements Libelle {

    ABSENCE_DEMARCHE_PREALABLE("Absence de démarche préalable"),
    CONTENTIEUX_ENGAGE("Recours contentieux engagé"),
    HORS_COMPETENCE_CAF("Hors compétence de la Caf"),
    OBJET_IMPRECIS("Objet imprécis"),
    FRAUDE_QUALIFIEE("Fraude qualifiée"),
    AIDE_AUX_PARTENAIRES("Aide aux partenaires"),
    MEDIATION_FAMILIALE("Médiation familiale"),
    DECISION_MDPH("Décision médicale ou MDPH"),
    IDENTITE_NON_ETABLIE("Identité non établie"),
    DEJA_EXAMINEE("Déjà examinée sans élément nouveau"),
    ABUSIVE("Demande abusive");

    private final String libelle;

    MotifIrrecevabilite(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
