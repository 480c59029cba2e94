package fr.passerelle.mediation.lettre;

import fr.passerelle.mediation.nomenclature.NatureLettre;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.documents.Modele;
import java.util.List;

/** What each letter is made of, as delivered; legal sentences stand here and nowhere else, until the mediator rewrites them. */
final class ModelesDeLettre {

    private static final Texte SALUTATION = clause("salutation", "Madame, Monsieur,");
    private static final Texte CONGE = clause("conge", "Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.");
    /** What the mediator wrote for this letter. */
    private static final Texte ECRIT = clause("ecrit", "{texte}");

    static final Texte DELAI_INCONNU = clause("delai_inconnu",
            "La date de notification de la décision que vous contestez ne m’est pas connue\u202f: je ne peux pas vous "
                    + "indiquer votre échéance de recours.");
    static final Texte DELAI_PASSE = clause("delai_passe", "À titre indicatif, le délai de recours contre la décision notifiée le "
            + "{decision} était déjà passé\u202f: la suspension est sans effet sur lui.");
    static final Texte DELAI_PROLONGE = clause("delai_prolonge", "À titre indicatif, votre délai de recours devait s’achever le "
            + "{initiale}\u202f: il vous reste {reste}, que vous retrouverez à la fin de la suspension.");
    static final Texte ECHEANCE_REPORTEE = clause("echeance_reportee", "À titre indicatif, la suspension a duré {suspension}\u202f: votre délai de "
            + "recours, qui devait s’achever le {initiale}, s’achève désormais le {nouvelle}.");

    static final Texte SUSPENSION_ACHEVEE = clause("contentieux_suite", "La suspension de vos délais de recours a pris fin à cette date.");
    static final Texte JAMAIS_SUSPENDU = clause("contentieux_sans_suspension", "La médiation n’avait pas suspendu vos délais de recours.");

    /** The receipt, which must not claim any suspension (R-MED-6, R-MED-8). */
    static final Modele ACCUSE = lettre(NatureLettre.ACCUSE_RECEPTION,
            clause("accuse", "J’ai bien reçu votre demande le {recue}. Elle porte la référence {reference}, à rappeler dans tous vos "
                    + "échanges avec moi."),
            clause("accuse_suite", "Je vérifie d’abord si elle peut faire l’objet d’une médiation, et je vous écris dès que c’est fait. "
                    + "À ce stade, vos délais de recours continuent de courir.")).puis(CONGE);

    static final Modele COMPLEMENT = lettre(NatureLettre.DEMANDE_COMPLEMENT,
            clause("complement", "Pour examiner votre demande du {recue}, j’ai besoin des précisions suivantes\u202f:"),
            ECRIT,
            clause("complement_suite", "Merci de me répondre avant le {echeance}. Sans réponse de votre part, je clôturerai votre "
                    + "demande\u202f; vous pourrez toujours m’en adresser une nouvelle.")).puis(CONGE);

    /** Admissible: the suspension is said in legal words, with the caution that the new date is indicative (R-MED-6, R-MED-7). */
    static final Modele RECEVABILITE = lettre(NatureLettre.RECEVABILITE,
            clause("recevabilite", "Votre demande de médiation reçue le {recue} est recevable\u202f: j’examine l’ensemble de votre dossier, "
                    + "en toute impartialité et confidentialité."),
            clause("suspension", "Conformément à l’article L.\u00a0217-7-1 du code de la sécurité sociale, les délais de recours prévus "
                    + "pour votre réclamation sont suspendus à compter de la notification de la présente, soit le {notification}, et "
                    + "jusqu’à ce que mes recommandations vous soient communiquées ainsi qu’à la Caf. Le délai reprend ensuite son "
                    + "cours là où il s’était arrêté\u202f; il ne repart pas de zéro."))
            .puisUne(DELAI_INCONNU, DELAI_PASSE, DELAI_PROLONGE)
            .puis(clause("justice", "Si une action en justice est engagée pendant la médiation, celle-ci prend fin aussitôt."), CONGE);

    static final Modele IRRECEVABILITE = voies(lettre(NatureLettre.IRRECEVABILITE,
            clause("irrecevabilite", "Votre demande reçue le {recue} ne peut pas faire l’objet d’une médiation pour la raison "
                    + "suivante\u202f: {raison}."),
            clause("orientation", "Voici vers qui vous tourner\u202f:"),
            ECRIT,
            clause("sans_suspension", "La médiation s’arrête ici et n’a pas suspendu vos délais de recours.")));

    static final Modele REORIENTATION = lettre(NatureLettre.REORIENTATION,
            clause("reorientation", "Vous m’avez écrit le {recue}. La médiation vient après une première réponse du service concerné, et "
                    + "je n’ai pas trouvé trace d’une telle démarche."),
            clause("service_competent", "Votre demande est donc transmise au service compétent pour l’examiner d’abord\u202f: {service}."),
            clause("reorientation_suite", "Si sa réponse ne vous satisfait pas, ou si vous n’en recevez pas, vous pourrez me saisir de "
                    + "nouveau. La présente ne suspend pas vos délais de recours.")).puis(CONGE);

    static final Modele REPONSE = voies(lettre(NatureLettre.REPONSE,
            clause("reponse", "J’ai terminé l’examen de votre demande du {recue}. Voici ma réponse."),
            ECRIT,
            clause("fin_suspension", "Mes recommandations sont communiquées aujourd’hui à vous-même et à la Caf\u202f: la suspension de vos "
                    + "délais de recours prend fin à leur réception, et ces délais reprennent là où ils s’étaient arrêtés."))
            .puisPeutEtre(ECHEANCE_REPORTEE));

    /** To a third party without a mandate: that it was answered, and nothing of the file (R-MED-15). */
    static final Modele REPONSE_SANS_DONNEES = lettre("REPONSE_SANS_DONNEES",
            clause("reponse_a_un_tiers", "Vous m’avez écrit le {recue}. J’ai examiné cette demande et répondu à la personne concernée."),
            clause("secret", "Le secret professionnel ne me permet pas de vous communiquer d’élément du dossier sans un mandat de sa part."))
            .puis(CONGE);

    static final Modele RECOMMANDATION_SERVICE = Modele.de("mediation." + NatureLettre.RECOMMANDATION_SERVICE.name(),
            "Recommandation du médiateur, saisine {reference}").puis(SALUTATION,
            clause("recommandation", "À l’issue de l’examen de la saisine {reference}, je vous communique ma recommandation, en application de "
                    + "l’article L.\u00a0217-7-1 du code de la sécurité sociale."),
            ECRIT, CONGE);

    static final Modele FIN_CONTENTIEUX = lettre(NatureLettre.FIN_CONTENTIEUX,
            clause("contentieux", "Une action en justice a été engagée le {engagee}. Comme le prévoit l’article L.\u00a0217-7-1 du code de "
                    + "la sécurité sociale, elle met fin à la médiation.")).puisUne(SUSPENSION_ACHEVEE, JAMAIS_SUSPENDU).puis(CONGE);

    static final Modele CLOTURE = lettre(NatureLettre.CLOTURE,
            clause("cloture", "Ce que ma réponse annonçait est fait\u202f: je clôture votre demande {reference}."),
            clause("cloture_suite", "Si un fait nouveau survient, vous pouvez m’écrire en rappelant cette référence.")).puis(CONGE);

    private ModelesDeLettre() {
    }

    static List<Modele> tous() {
        return List.of(ACCUSE, COMPLEMENT, RECEVABILITE, IRRECEVABILITE, REORIENTATION, REPONSE, REPONSE_SANS_DONNEES, RECOMMANDATION_SERVICE,
                FIN_CONTENTIEUX, CLOTURE);
    }

    private static Modele lettre(NatureLettre nature, Texte... clauses) {
        return lettre(nature.name(), clauses);
    }

    private static Modele lettre(String code, Texte... clauses) {
        return Modele.de("mediation." + code, "Votre demande de médiation {reference}").puis(SALUTATION).puis(clauses);
    }

    private static Modele voies(Modele lettre) {
        return lettre.puisPeutEtre(VoiesDeRecours.RSA, VoiesDeRecours.PRIME_ACTIVITE, VoiesDeRecours.LOGEMENT, VoiesDeRecours.HANDICAP,
                VoiesDeRecours.PRESTATIONS).puis(CONGE);
    }

    private static Texte clause(String code, String corps) {
        return ClausesDeLettre.de(code, corps);
    }
}
