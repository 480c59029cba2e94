package fr.passerelle.avip.label;

import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A label in words: what comes next and by whom, what is missing. */
final class EnClair {

    private EnClair() {
    }

    static String suite(EtatDuLabel e, LocalDate jour) {
        return switch (e.statut()) {
            case CANDIDATURE -> "La structure, ou la Caf avec elle, complète la candidature puis la transmet pour instruction.";
            case INSTRUCTION -> "La Caf tient la fiche de pré-instruction, critère par critère, puis présente la candidature au comité.";
            case COMITE -> devantLeComite(e);
            case AJOURNE -> "La candidature sera présentée à un nouveau comité"
                    + (e.representeLe() == null ? "." : ", prévu le " + Typographie.date(e.representeLe()) + ".");
            case ACTIF -> "Le label court jusqu’au " + Typographie.date(e.fin()) + ".";
            case A_RENOUVELER -> aRenouveler(e);
            case SUSPENDU -> e.fin().isBefore(jour) ? "Le terme du label est passé\u202f: lever la suspension pour le renouveler, ou le retirer."
                    : "Suspendu depuis le " + Typographie.date(e.suspenduLe()) + "\u202f: aucune nouvelle demande, les accueils en cours se poursuivent.";
            case RETIRE, RENONCE, EXPIRE -> "Le label a pris fin le " + Typographie.date(e.finiLe() == null ? e.fin() : e.finiLe())
                    + "\u202f: les accueils en cours gardent leurs termes.";
            case REFUSE, ABANDONNEE -> "La structure peut déposer une autre candidature.";
        };
    }

    private static String devantLeComite(EtatDuLabel e) {
        if (e.attendSonDebut()) {
            return "Le label est accordé\u202f: il commence le " + Typographie.date(e.debut()) + ", de lui-même, quand rien ne manque.";
        }
        return e.avis() == null ? "Le comité donne son avis, à la prochaine séance qui l’a à son ordre du jour." : "Le comité a rendu un "
                + Typographie.minuscule(e.avis().libelle()) + " le " + Typographie.date(e.avisLe()) + "\u202f: la direction signe la décision.";
    }

    private static String aRenouveler(EtatDuLabel e) {
        String fin = "Le label finit le " + Typographie.date(e.fin()) + ".";
        return e.avis() == null ? fin + " Le comité examine son renouvellement d’après les bilans déposés."
                : fin + " Le comité a rendu un " + Typographie.minuscule(e.avis().libelle()) + "\u202f: la direction signe le renouvellement.";
    }

    /** Of pairs « is it there, what it is », the second of those that are not. */
    static List<String> manques(Object... paires) {
        List<String> manques = new ArrayList<>();
        for (int i = 0; i < paires.length; i += 2) {
            if (!(Boolean) paires[i]) {
                manques.add((String) paires[i + 1]);
            }
        }
        return manques;
    }

    /** « 2026 », « 2025 et 2026 », « 2024, 2025 et 2026 ». */
    static String annees(List<Integer> annees) {
        List<String> mots = annees.stream().map(String::valueOf).toList();
        if (mots.size() < 2) {
            return String.join("", mots);
        }
        return mots.subList(0, mots.size() - 1).stream().collect(Collectors.joining(", ")) + " et " + mots.get(mots.size() - 1);
    }
}
