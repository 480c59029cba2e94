package fr.passerelle.web.socle.journal;

import static java.util.Map.entry;

import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.socle.journal.ActeJournal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The journal keeps codes, which never change; people read words. */
final class JournalEnClair {

    private static final Map<String, String> OBJETS = Map.ofEntries(entry("saisine", "Saisine"),
            entry("registre", "Registre des saisines"), entry("question", "Question à un service"),
            entry("proposition", "Proposition en équité"), entry("preconisation", "Préconisation"), entry("bilan", "Bilan annuel"), entry("enquete", "Enquête"),
            entry("compte", "Compte"), entry("absence", "Absence"), entry("journal", "Journal"),
            entry("lot de reprise", "Reprise d’années"), entry("conservation", "Durée de conservation"), entry("gel", "Gel"),
            entry("anonymisation", "Anonymisation"), entry("courriel", "Courriel"), entry("texte", "Texte de courriel ou de lettre"));

    private static final Map<String, String> GESTES = Map.of("AFFECTATION", "Titulaire choisi", "CORRECTION", "Données corrigées",
            "RELANCE", "Relance envoyée", "NOTE", "Note confidentielle ajoutée", "DOCUMENT", "Document ajouté",
            "LIEN", "Lien avec une autre saisine", "SUIVI", "Suite faite", "DECISION_EQUITE", "Décision en équité",
            "ENREGISTRER", "Saisine enregistrée", "RECTIFICATION", "Donnée rectifiée pour le bilan");

    private static final Map<ActeJournal, String> ICONES = Map.ofEntries(entry(ActeJournal.LECTURE, "eye"),
            entry(ActeJournal.CREATION, "plus"), entry(ActeJournal.MODIFICATION, "pencil"), entry(ActeJournal.EXPORT, "download"),
            entry(ActeJournal.IMPRESSION, "printer"), entry(ActeJournal.IMPORT, "upload"), entry(ActeJournal.CONNEXION, "user-check"),
            entry(ActeJournal.ECHEC_CONNEXION, "user-x"), entry(ActeJournal.DECONNEXION, "log-out"),
            entry(ActeJournal.ADMINISTRATION, "settings"), entry(ActeJournal.VERIFICATION, "shield"), entry(ActeJournal.PURGE, "trash-2"));

    private JournalEnClair() {
    }

    static String objet(String code) {
        return OBJETS.getOrDefault(code, code);
    }

    /** What leaves the house, or fails to enter it, is what one looks for first. */
    static String ton(ActeJournal acte) {
        return switch (acte) {
            case EXPORT, IMPRESSION -> "attention";
            case ECHEC_CONNEXION, PURGE -> "erreur";
            case LECTURE -> "info";
            default -> "neutre";
        };
    }

    static String icone(ActeJournal acte) {
        return ICONES.get(acte);
    }

    static String detail(String detail) {
        if (detail == null) {
            return "";
        }
        String transition = Arrays.stream(Acte.values()).filter(a -> a.transition().equals(detail)).map(Acte::libelle)
                .collect(Collectors.joining(" ou "));
        return transition.isEmpty() ? GESTES.getOrDefault(detail, detail) : transition;
    }
}
