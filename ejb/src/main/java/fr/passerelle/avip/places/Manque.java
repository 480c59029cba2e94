package fr.passerelle.avip.places;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;

/** A half-day on which there are not places enough, and from when to when: what was offered there, what was taken already at the worst. */
record Manque(DemiJournee demiJournee, LocalDate du, LocalDate au, int offertes, int prises) {

    /** « lundi matin du 5 janvier au 9 février 2027 (2 places offertes, 2 prises) ». */
    String enClair() {
        String quand = du.equals(au) ? "le " + Typographie.date(du) : "du " + Typographie.date(du) + " au " + Typographie.date(au);
        String places = offertes == 0 ? "aucune place offerte" : Typographie.compte(offertes, "place") + (offertes > 1 ? " offertes, " : " offerte, ")
                + (prises > 1 ? prises + " prises" : prises + " prise");
        return Typographie.minuscule(demiJournee.libelle()) + " " + quand + " (" + places + ")";
    }
}
