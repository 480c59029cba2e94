package fr.passerelle.avip.places;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a structure offers for a period, both ends in it: ten numbers, Monday morning first (R-AVIP-30). */
public record Offre(LocalDate du, LocalDate au, List<Integer> places) implements Serializable {

    static final int DEMI_JOURNEES = 10;
    static final Offre RIEN = new Offre(LocalDate.MIN, LocalDate.MAX, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

    public Offre {
        places = List.copyOf(places);
    }

    static Offre de(LocalDate du, LocalDate au, int[] places) {
        return new Offre(du, au, Arrays.stream(places).boxed().toList());
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(du) && !jour.isAfter(au);
    }

    /** Whether none is offered, on any half-day. */
    public boolean estNulle() {
        return places.stream().allMatch(p -> p == 0);
    }

    public int auPlus() {
        return places.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** « 3 et 2 »: the morning and the afternoon of that day, Monday being 0. */
    public String jour(int rang) {
        return places.get(2 * rang) + " et " + places.get(2 * rang + 1);
    }

    /** The one in force that day among those; nothing offered when there is none. */
    static Offre du(LocalDate jour, List<Offre> offres) {
        return offres.stream().filter(o -> o.contient(jour)).findFirst().orElse(RIEN);
    }
}
