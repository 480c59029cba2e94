package fr.passerelle.avip.places;

import fr.passerelle.avip.nomenclature.DemiJournee;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The places of one structure, day by day: what is offered, who holds which number, and which numbers newcomers would get. It knows no
 * database: what it is made of was read under the lock of the structure.
 *
 * <p>A half-day comes back each week: a period is walked from one of its days to the next. Each day gives the number held the week before
 * while it is free and offered, else the lowest one free; the weeks of one number make one stretch (R-AVIP-30, 31).
 */
final class Semainier {

    private final List<Offre> offres;
    private final Map<DemiJournee, List<Occupation>> occupations = new EnumMap<>(DemiJournee.class);

    Semainier(List<Offre> offres, Collection<Occupation> occupations) {
        this.offres = List.copyOf(offres);
        occupations.forEach(this::tenir);
    }

    /** Every date of that half-day between two days, both included. */
    static List<LocalDate> jours(DemiJournee demiJournee, LocalDate du, LocalDate au) {
        LocalDate premier = du.with(TemporalAdjusters.nextOrSame(demiJournee.jour()));
        return premier.isAfter(au) ? List.of() : premier.datesUntil(au.plusDays(1), Period.ofWeeks(1)).toList();
    }

    int offertes(DemiJournee demiJournee, LocalDate jour) {
        return Offre.du(jour, offres).places().get(demiJournee.ordinal());
    }

    int prises(DemiJournee demiJournee, LocalDate jour) {
        return (int) tenues(demiJournee).stream().filter(o -> o.couvre(jour)).count();
    }

    /** Whether that child holds a place then already. */
    boolean tient(long enfant, DemiJournee demiJournee, LocalDate du, LocalDate au) {
        return tenues(demiJournee).stream().filter(o -> o.enfant() == enfant).anyMatch(o -> jours(demiJournee, du, au).stream().anyMatch(o::couvre));
    }

    /** Where so many more children would not fit, each run of weeks told once. */
    List<Manque> manques(DemiJournee demiJournee, int enfants, LocalDate du, LocalDate au) {
        List<Manque> manques = new ArrayList<>();
        Manque courant = null;
        for (LocalDate jour : jours(demiJournee, du, au)) {
            int offertes = offertes(demiJournee, jour);
            int prises = prises(demiJournee, jour);
            if (prises + enfants <= offertes) {
                courant = null;
            } else if (courant != null && courant.offertes() == offertes) {
                manques.remove(courant);
                courant = new Manque(demiJournee, courant.du(), jour, offertes, Math.max(courant.prises(), prises));
                manques.add(courant);
            } else {
                courant = new Manque(demiJournee, jour, jour, offertes, prises);
                manques.add(courant);
            }
        }
        return manques;
    }

    /** The stretches one child would hold; there is room, and they are held from then on. */
    List<Occupation> placer(long enfant, DemiJournee demiJournee, LocalDate du, LocalDate au) {
        List<Occupation> posees = new ArrayList<>();
        Occupation courante = null;
        for (LocalDate jour : jours(demiJournee, du, au)) {
            int offertes = offertes(demiJournee, jour);
            if (courante != null && courante.place() <= offertes && estLibre(demiJournee, courante.place(), jour)) {
                courante = new Occupation(enfant, demiJournee, courante.place(), courante.du(), jour);
                posees.set(posees.size() - 1, courante);
            } else {
                courante = new Occupation(enfant, demiJournee, laPlusBasse(demiJournee, offertes, jour), jour, jour);
                posees.add(courante);
            }
        }
        posees.forEach(this::tenir);
        return posees;
    }

    private int laPlusBasse(DemiJournee demiJournee, int offertes, LocalDate jour) {
        for (int place = 1; place <= offertes; place++) {
            if (estLibre(demiJournee, place, jour)) {
                return place;
            }
        }
        throw new IllegalStateException("aucune place le " + jour);
    }

    private boolean estLibre(DemiJournee demiJournee, int place, LocalDate jour) {
        return tenues(demiJournee).stream().noneMatch(o -> o.place() == place && o.couvre(jour));
    }

    private List<Occupation> tenues(DemiJournee demiJournee) {
        return occupations.getOrDefault(demiJournee, List.of());
    }

    private void tenir(Occupation occupation) {
        occupations.computeIfAbsent(occupation.demiJournee(), d -> new ArrayList<>()).add(occupation);
    }
}
