package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Why a request is not admissible. */
public enum MotifIrrecevabilite implements Libelle {

    ABSENCE_DEMARCHE_PREALABLE("Absence de démarche préalable",
            "Adressez d’abord votre demande au service de la Caf qui suit votre dossier, par votre compte sur caf.fr, par courrier ou à l’accueil. Si sa réponse ne vous satisfait pas, vous pourrez saisir de nouveau le médiateur."),
    CONTENTIEUX_ENGAGE("Recours contentieux engagé",
            "Le tribunal que vous avez saisi tranchera\u202f: adressez-lui vos arguments et vos pièces, dans le cadre de la procédure engagée."),
    HORS_COMPETENCE_CAF("Hors compétence de la Caf",
            "Adressez-vous à l’organisme qui a pris la décision que vous contestez\u202f: ses coordonnées figurent sur le courrier reçu."),
    OBJET_IMPRECIS("Objet imprécis",
            "Vous pouvez nous écrire de nouveau, en précisant la décision contestée, sa date et ce que vous demandez."),
    FRAUDE_QUALIFIEE("Fraude qualifiée",
            "Vous pouvez contester cette décision par les voies et dans les délais indiqués sur le courrier reçu."),
    AIDE_AUX_PARTENAIRES("Aide aux partenaires",
            "Adressez-vous au service de la Caf chargé des aides aux partenaires, qui suit votre convention."),
    MEDIATION_FAMILIALE("Médiation familiale",
            "Adressez-vous à un service de médiation familiale conventionné\u202f: caf.fr en donne la liste."),
    DECISION_MDPH("Décision médicale ou MDPH",
            "Adressez-vous à la maison départementale des personnes handicapées, qui a pris cette décision."),
    IDENTITE_NON_ETABLIE("Identité non établie",
            "Vous pouvez nous saisir de nouveau, en joignant la copie d’une pièce d’identité."),
    DEJA_EXAMINEE("Déjà examinée sans élément nouveau",
            "Votre demande a déjà reçu une réponse. Si un fait nouveau survient, écrivez-nous en l’indiquant."),
    ABUSIVE("Demande abusive",
            "Les voies de recours indiquées sur la décision contestée vous restent ouvertes, dans leurs délais.");

    private final String libelle;
    private final String orientation;

    MotifIrrecevabilite(String libelle, String orientation) {
        this.libelle = libelle;
        this.orientation = orientation;
    }

    /** Where such a person can turn, as the letter may say it: whoever decides writes it anew as they see fit (R-MED-5). */
    public String orientation() {
        return orientation;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
