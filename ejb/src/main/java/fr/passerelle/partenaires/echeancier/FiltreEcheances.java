package fr.passerelle.partenaires.echeancier;

import fr.passerelle.partenaires.convention.EtatEcheance;
import fr.passerelle.socle.commun.TextePropre;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is asked of the timetable.
 *
 * @param au the day it is drawn up for
 * @param etat only these, {@code null} for all
 * @param texte in the reference or the name, empty for all
 * @param dansMois only those that go on or end, or a contract of which ends, within so many months, {@code null} for all
 * @param tri {@code reference}, {@code partenaire}, {@code etat}, {@code periode}, {@code fin} or {@code prochaine}, with a minus for the other way
 */
public record FiltreEcheances(LocalDate au, EtatEcheance etat, String texte, Integer dansMois, String tri) {

    static FiltreEcheances tout(LocalDate au) {
        return new FiltreEcheances(au, null, "", null, "");
    }

    List<LigneEcheance> appliquer(List<LigneEcheance> lignes) {
        String clef = TextePropre.clef(texte);
        return lignes.stream().filter(l -> etat == null || l.echeance().etat() == etat)
                .filter(l -> clef.isEmpty() || TextePropre.clef(l.reference() + " " + l.raisonSociale()).contains(clef))
                .filter(this::bientot).sorted(ordre()).toList();
    }

    private boolean bientot(LigneEcheance l) {
        return dansMois == null || !l.echeance().etat().estFini() && !l.prochaine(au).isBefore(au)
                && !l.prochaine(au).isAfter(au.plusMonths(dansMois));
    }

    private Comparator<LigneEcheance> ordre() {
        boolean montant = !tri.startsWith("-");
        Comparator<LigneEcheance> ordre = switch (montant ? tri : tri.substring(1)) {
            case "partenaire" -> Comparator.comparing(l -> TextePropre.clef(l.raisonSociale()));
            case "etat" -> Comparator.comparing(l -> l.echeance().etat());
            case "periode" -> Comparator.comparing(l -> l.echeance().periode());
            case "fin" -> Comparator.comparing(l -> l.echeance().finPeriode());
            case "prochaine" -> Comparator.comparing(l -> l.prochaine(au));
            default -> Comparator.comparing(LigneEcheance::reference);
        };
        return (montant ? ordre : ordre.reversed()).thenComparing(LigneEcheance::reference);
    }
}
