package fr.passerelle.mediation.lettre;

import static fr.passerelle.socle.commun.Typographie.compte;
import static fr.passerelle.socle.commun.Typographie.date;
import static java.time.temporal.ChronoUnit.DAYS;

import fr.passerelle.mediation.delai.SuspensionDelai;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.NatureLettre;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.documents.Modele;
import fr.passerelle.socle.documents.Papier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes each letter in plain French, from facts. */
public final class Lettres {

    private final Papier papier;

    public Lettres(Papier papier) {
        this.papier = papier;
    }

    public LettreRedigee accuse(FaitsLettre faits) {
        return lettre(NatureLettre.ACCUSE_RECEPTION, ModelesDeLettre.ACCUSE, faits, Map.of(), Set.of());
    }

    public LettreRedigee complement(FaitsLettre faits, String texte, LocalDate echeance) {
        return lettre(NatureLettre.DEMANDE_COMPLEMENT, ModelesDeLettre.COMPLEMENT, faits, Map.of("texte", texte, "echeance", date(echeance)), Set.of());
    }

    public LettreRedigee recevabilite(FaitsLettre faits, LocalDate notification) {
        LocalDate decision = faits.dateNotificationDecision();
        LocalDate initiale = decision == null ? null : SuspensionDelai.echeanceInitiale(decision);
        Texte delai = initiale == null ? ModelesDeLettre.DELAI_INCONNU
                : initiale.isBefore(notification) ? ModelesDeLettre.DELAI_PASSE : ModelesDeLettre.DELAI_PROLONGE;
        Map<String, String> valeurs = new HashMap<>(Map.of("notification", date(notification)));
        if (decision != null) {
            valeurs.putAll(Map.of("decision", date(decision), "initiale", date(initiale), "reste", compte(DAYS.between(notification, initiale), "jour")));
        }
        return lettre(NatureLettre.RECEVABILITE, ModelesDeLettre.RECEVABILITE, faits, valeurs, Set.of(delai));
    }

    public LettreRedigee irrecevabilite(FaitsLettre faits, MotifIrrecevabilite motif, String orientation) {
        return lettre(NatureLettre.IRRECEVABILITE, ModelesDeLettre.IRRECEVABILITE, faits, Map.of("raison", explication(motif), "texte", orientation),
                faits.recours());
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

    public LettreRedigee reorientation(FaitsLettre faits, String service) {
        return lettre(NatureLettre.REORIENTATION, ModelesDeLettre.REORIENTATION, faits, Map.of("service", service), Set.of());
    }

    /**
     * @param suspension the suspension that this answer ends; {@code null} when none ran
     */
    public LettreRedigee reponse(FaitsLettre faits, String texte, SuspensionDelai suspension) {
        Map<String, String> valeurs = new HashMap<>(Map.of("texte", texte));
        Set<Texte> choisies = new HashSet<>(faits.recours());
        LocalDate decision = faits.dateNotificationDecision();
        if (suspension != null && !suspension.sansEffet(decision)) {
            suspension.nouvelleEcheance(decision).ifPresent(nouvelle -> {
                choisies.add(ModelesDeLettre.ECHEANCE_REPORTEE);
                valeurs.putAll(Map.of("initiale", date(SuspensionDelai.echeanceInitiale(decision)), "nouvelle", date(nouvelle),
                        "suspension", compte(suspension.jours(nouvelle), "jour")));
            });
        }
        return lettre(NatureLettre.REPONSE, ModelesDeLettre.REPONSE, faits, valeurs, choisies);
    }

    public LettreRedigee reponseSansDonnees(FaitsLettre faits) {
        return lettre(NatureLettre.REPONSE, ModelesDeLettre.REPONSE_SANS_DONNEES, faits, Map.of(), Set.of());
    }

    /** To the service that will act on it, in words of its own (R-MED-6). */
    public LettreRedigee recommandation(FaitsLettre faits, String service, String texte) {
        return lettre(NatureLettre.RECOMMANDATION_SERVICE, ModelesDeLettre.RECOMMANDATION_SERVICE, faits.pour(Destinataire.service(service)),
                Map.of("texte", texte), Set.of());
    }

    /** @param enCours the suspension that the court action ends; {@code null} when none ran */
    public LettreRedigee finContentieux(FaitsLettre faits, LocalDate date, SuspensionDelai enCours) {
        boolean suspendu = enCours != null && !enCours.sansEffet(faits.dateNotificationDecision());
        return lettre(NatureLettre.FIN_CONTENTIEUX, ModelesDeLettre.FIN_CONTENTIEUX, faits, Map.of("engagee", date(date)),
                Set.of(suspendu ? ModelesDeLettre.SUSPENSION_ACHEVEE : ModelesDeLettre.JAMAIS_SUSPENDU));
    }

    public LettreRedigee cloture(FaitsLettre faits) {
        return lettre(NatureLettre.CLOTURE, ModelesDeLettre.CLOTURE, faits, Map.of(), Set.of());
    }

    private LettreRedigee lettre(NatureLettre nature, Modele modele, FaitsLettre faits, Map<String, String> siennes, Set<Texte> choisies) {
        Map<String, String> valeurs = new HashMap<>(siennes);
        valeurs.put("reference", faits.reference());
        valeurs.put("recue", date(faits.dateReception()));
        return new LettreRedigee(nature, faits.a(), papier.rediger(modele, valeurs, choisies));
    }
}
