package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The goals, as the bilan that was frozen says them: settings may have changed since. */
final class Objectifs {

    private static final Pattern NOMBRE = Pattern.compile("\\d+");

    private Objectifs() {
    }

    /** The number of days of a goal, as its label says it. */
    static int jours(ChiffresImprimes<?> chiffres, String code) {
        return NOMBRE.matcher(chiffres.indicateur(code).libelle()).results().findFirst().map(MatchResult::group)
                .map(Integer::valueOf)
                .orElseThrow(() -> new IllegalStateException("objectif sans nombre de jours\u202f: " + code));
    }
}
