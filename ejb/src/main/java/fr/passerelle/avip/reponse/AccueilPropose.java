package fr.passerelle.avip.reponse;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Typographie;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The reception a structure offers: from a day to another, on those half-days. */
public record AccueilPropose(LocalDate du, LocalDate au, Set<DemiJournee> demiJournees) implements Serializable {

    /** What a contract usually lasts (dossier §3.4). */
    private static final int MOIS = 6;
    private static final int MOIS_AU_PLUS = 12;
    private static final int JOURS_AVANT = 31;

    public AccueilPropose {
        Set<DemiJournee> ordonnees = EnumSet.noneOf(DemiJournee.class);
        ordonnees.addAll(demiJournees == null ? Set.of() : demiJournees);
        demiJournees = ordonnees;
    }

    /** What was asked for, for as long as a contract usually lasts when no end was said. */
    public static AccueilPropose de(Besoin besoin, LocalDate jour) {
        LocalDate du = besoin.entree() == null || besoin.entree().isBefore(jour) ? jour : besoin.entree();
        LocalDate au = besoin.fin() == null || besoin.fin().isBefore(du) || besoin.fin().isAfter(du.plusMonths(MOIS_AU_PLUS)) ? du.plusMonths(MOIS).minusDays(1) : besoin.fin();
        return new AccueilPropose(du, au, besoin.demiJournees());
    }

    /** Notes all that is wrong with it. */
    void verifier(LocalDate jour, Exigences e) {
        e.exiger(du != null, "E-OBLIGATOIRE", "du", "Donnez le premier jour.");
        e.exiger(au != null, "E-OBLIGATOIRE", "au", "Donnez le dernier jour.");
        e.exiger(!demiJournees.isEmpty(), "E-OBLIGATOIRE", "demiJournees", "Cochez au moins une demi-journée.");
        e.exiger(du == null || !du.isBefore(jour.minusDays(JOURS_AVANT)), "E-PERIODE", "du", "L’accueil commence au plus tôt le mois passé.");
        e.exiger(du == null || au == null || !au.isBefore(du), "E-PERIODE", "au", "Le dernier jour suit le premier.");
        e.exiger(du == null || au == null || au.isBefore(du.plusMonths(MOIS_AU_PLUS).plusDays(1)), "E-PERIODE", "au", "Un accueil dure douze mois au plus, puis se renouvelle.");
    }

    /** « du 7 décembre 2026 au 6 juin 2027, 6 demi-journées par semaine ». */
    public String enClair() {
        return "du " + Typographie.date(du) + " au " + Typographie.date(au) + ", " + Typographie.compte(demiJournees.size(), "demi-journée") + " par semaine";
    }
}
