package fr.passerelle.web.avip.accueil;

import fr.passerelle.avip.nomenclature.DemiJournee;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A day of the week in a contract. */
public record JourDeSemaine(String nom, boolean matin, boolean apresMidi) {

    static List<JourDeSemaine> de(Set<DemiJournee> demiJournees) {
        return Arrays.stream(DayOfWeek.values()).limit(5).map(j -> new JourDeSemaine(Arrays.stream(DemiJournee.values()).filter(d -> d.jour() == j).findFirst()
                .orElseThrow().libelle().split(" ")[0], prise(demiJournees, j, true), prise(demiJournees, j, false))).toList();
    }

    private static boolean prise(Set<DemiJournee> demiJournees, DayOfWeek jour, boolean matin) {
        return demiJournees.stream().anyMatch(d -> d.jour() == jour && d.estLeMatin() == matin);
    }

    public boolean vide() {
        return !matin && !apresMidi;
    }
}
