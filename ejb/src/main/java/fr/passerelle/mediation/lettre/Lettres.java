package fr.passerelle.mediation.lettre;

import static fr.passerelle.socle.commun.Typographie.date;

import fr.passerelle.mediation.delai.SuspensionDelai;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.NatureLettre;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes each letter in plain French; legal sentences stand here and nowhere else. */
public final class Lettres {

    private static final String SALUTATION = "Madame, Monsieur,";
    private static final String CONGE = "Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.";

    private Lettres() {
    }

    /** The receipt, which must not claim any suspension (R-MED-6, R-MED-8). */
    public static LettreRedigee accuse(FaitsLettre faits) {
        return lettre(NatureLettre.ACCUSE_RECEPTION, faits,
                "J’ai bien reçu votre demande le " + date(faits.dateReception()) + ". Elle porte la référence "
                        + faits.reference() + ", à rappeler dans tous vos échanges avec moi.",
                "Je vérifie d’abord si elle peut faire l’objet d’une médiation, et je vous écris dès que c’est fait. "
                        + "À ce stade, vos délais de recours continuent de courir.");
    }

    public static LettreRedigee complement(FaitsLettre faits, String texte, LocalDate echeance) {
        return lettre(NatureLettre.DEMANDE_COMPLEMENT, faits,
                "Pour examiner votre demande du " + date(faits.dateReception()) + ", j’ai besoin des précisions suivantes\u202f:",
                texte,
                "Merci de me répondre avant le " + date(echeance)
                        + ". Sans réponse de votre part, je clôturerai votre demande\u202f; vous pourrez toujours m’en adresser une nouvelle.");
    }

    /** Admissible: the suspension is said in legal words, with the caution that the new date is indicative (R-MED-6, R-MED-7). */
    public static LettreRedigee recevabilite(FaitsLettre faits, LocalDate notification) {
        return lettre(NatureLettre.RECEVABILITE, faits,
                "Votre demande de médiation reçue le " + date(faits.dateReception())
                        + " est recevable\u202f: j’examine l’ensemble de votre dossier, en toute impartialité et confidentialité.",
                "Conformément à l’article L.\u00a0217-7-1 du code de la sécurité sociale, les délais de recours prévus pour "
                        + "votre réclamation sont suspendus à compter de la notification de la présente, soit le "
                        + date(notification) + ", et jusqu’à ce que mes recommandations vous soient communiquées ainsi "
                        + "qu’à la Caf. Le délai reprend ensuite son cours là où il s’était arrêté\u202f; il ne repart pas de zéro.",
                delaiInitial(faits, notification),
                "Si une action en justice est engagée pendant la médiation, celle-ci prend fin aussitôt.");
    }

    private static String delaiInitial(FaitsLettre faits, LocalDate notification) {
        if (faits.dateNotificationDecision() == null) {
            return "La date de notification de la décision que vous contestez ne m’est pas connue\u202f: je ne peux pas vous "
                    + "indiquer votre échéance de recours.";
        }
        LocalDate initiale = SuspensionDelai.echeanceInitiale(faits.dateNotificationDecision());
        if (initiale.isBefore(notification)) {
            return "À titre indicatif, le délai de recours contre la décision notifiée le "
                    + date(faits.dateNotificationDecision()) + " était déjà passé\u202f: la suspension est sans effet sur lui.";
        }
        return "À titre indicatif, votre délai de recours devait s’achever le " + date(initiale)
                + "\u202f; il sera prolongé de la durée de la suspension.";
    }

    public static LettreRedigee irrecevabilite(FaitsLettre faits, MotifIrrecevabilite motif, String orientation) {
        return lettre(NatureLettre.IRRECEVABILITE, faits,
                "Votre demande reçue le " + date(faits.dateReception())
                        + " ne peut pas faire l’objet d’une médiation pour la raison suivante\u202f: " + explication(motif) + ".",
                "Voici vers qui vous tourner\u202f:",
                orientation,
                "La médiation s’arrête ici et n’a pas suspendu vos délais de recours.", faits.recours());
    }

    private static String explication(MotifIrrecevabilite motif) {
        return switch (motif) {
            case ABSENCE_DEMARCHE_PREALABLE -> "aucune démarche préalable n’a été faite auprès du service concerné";
            case CONTENTIEUX_ENGAGE -> "un recours est engagé devant un tribunal";
            case HORS_COMPETENCE_CAF -> "le sujet ne relève pas de la Caf";
            case OBJET_IMPRECIS -> "l’objet de la demande n’est pas assez précis pour être examiné";
            case FRAUDE_QUALIFIEE -> "le dossier a fait l’objet d’une qualification de fraude, qui suit une procédure à part";
            case AIDE_AUX_PARTENAIRES -> "la demande porte sur une aide accordée aux partenaires de la Caf";
            case MEDIATION_FAMILIALE -> "elle relève de la médiation familiale";
            case DECISION_MDPH -> "la décision contestée est médicale ou a été prise par la MDPH";
            case IDENTITE_NON_ETABLIE -> "votre identité n’a pas pu être établie";
            case DEJA_EXAMINEE -> "elle a déjà été examinée et n’apporte pas d’élément nouveau";
            case ABUSIVE -> "elle répète de façon abusive des demandes précédentes";
        };
    }

    public static LettreRedigee reorientation(FaitsLettre faits, String service) {
        return lettre(NatureLettre.REORIENTATION, faits,
                "Vous m’avez écrit le " + date(faits.dateReception())
                        + ". La médiation vient après une première réponse du service concerné, et je n’ai pas trouvé trace d’une telle démarche.",
                "Votre demande est donc transmise au service compétent pour l’examiner d’abord\u202f: " + service + ".",
                "Si sa réponse ne vous satisfait pas, ou si vous n’en recevez pas, vous pourrez me saisir de nouveau. "
                        + "La présente ne suspend pas vos délais de recours.");
    }

    public static LettreRedigee reponse(FaitsLettre faits, String texte) {
        return lettre(NatureLettre.REPONSE, faits,
                "J’ai terminé l’examen de votre demande du " + date(faits.dateReception()) + ". Voici ma réponse.",
                texte,
                "Mes recommandations sont communiquées aujourd’hui à vous-même et à la Caf\u202f: la suspension de vos délais de "
                        + "recours prend fin à leur réception, et ces délais reprennent là où ils s’étaient arrêtés.", faits.recours());
    }

    /** To a third party without a mandate: that it was answered, and nothing of the file (R-MED-15). */
    public static LettreRedigee reponseSansDonnees(FaitsLettre faits) {
        return lettre(NatureLettre.REPONSE, faits,
                "Vous m’avez écrit le " + date(faits.dateReception())
                        + ". J’ai examiné cette demande et répondu à la personne concernée.",
                "Le secret professionnel ne me permet pas de vous communiquer d’élément du dossier sans un mandat de sa part.");
    }

    public static LettreRedigee recommandationAuxServices(FaitsLettre faits, String texte) {
        return lettre(NatureLettre.RECOMMANDATION_SERVICE,
                new FaitsLettre(faits.reference(), faits.dateReception(), "Services de la Caf", null, null),
                "À l’issue de l’examen de la saisine " + faits.reference() + ", je vous communique ma recommandation\u202f:", texte);
    }

    public static LettreRedigee finContentieux(FaitsLettre faits, LocalDate date) {
        return lettre(NatureLettre.FIN_CONTENTIEUX, faits,
                "Une action en justice a été engagée le " + date(date)
                        + ". Comme le prévoit l’article L.\u00a0217-7-1 du code de la sécurité sociale, elle met fin à la médiation.",
                "La suspension de vos délais de recours a pris fin à cette date.");
    }

    public static LettreRedigee cloture(FaitsLettre faits) {
        return lettre(NatureLettre.CLOTURE, faits,
                "Ce que ma réponse annonçait est fait\u202f: je clôture votre demande " + faits.reference() + ".",
                "Si un fait nouveau survient, vous pouvez m’écrire en rappelant cette référence.");
    }

    private static LettreRedigee lettre(NatureLettre nature, FaitsLettre faits, String... paragraphes) {
        String texte = Stream.of(paragraphes).filter(p -> p != null && !p.isBlank()).collect(Collectors.joining("\n\n"));
        String corps = SALUTATION + "\n\n" + texte + "\n\n" + CONGE;
        return new LettreRedigee(nature, faits.destinataire(), "Votre demande de médiation " + faits.reference(), corps);
    }
}
