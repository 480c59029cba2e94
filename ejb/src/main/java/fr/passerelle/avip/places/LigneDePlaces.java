package fr.passerelle.avip.places;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a structure, a network or all of them promised, offer and hold on one week.
 *
 * @param structure its number; 0 for several together
 * @param reseau the network it is in that week, or {@code null}
 * @param engagees the places its label engages, or {@code null} when it has none in force
 * @param demiJournees ten of them, Monday morning first
 */
public record LigneDePlaces(long structure, String nom, String commune, Long reseau, String nomDuReseau, Integer engagees, MotDePlaces mot,
        List<Nombre> demiJournees) implements Serializable {

    public LigneDePlaces {
        demiJournees = List.copyOf(demiJournees);
    }

    /** One half-day: what is offered, what is taken. */
    public record Nombre(DemiJournee demiJournee, int offertes, int prises) implements Serializable {

        public int libres() {
            return Math.max(0, offertes - prises);
        }

        /** In words, for who does not see its colour. */
        public String mot() {
            if (offertes == 0) {
                return prises == 0 ? "Rien d’offert" : prises + " hors offre";
            }
            return libres() == 0 ? "Complet" : libres() + (libres() > 1 ? " libres" : " libre");
        }

        /** From 0, nothing is free, to 4, all is: how the table shades it; −1 when nothing is offered. */
        public int degre() {
            return offertes == 0 ? -1 : (libres() * 4 + offertes - 1) / offertes;
        }
    }

    public String enClair() {
        return commune == null ? nom : nom + ", " + commune;
    }

    /** Half-days of the week: each place is ten of them. */
    public int offertes() {
        return demiJournees.stream().mapToInt(Nombre::offertes).sum();
    }

    public int prises() {
        return demiJournees.stream().mapToInt(Nombre::prises).sum();
    }

    public int libres() {
        return demiJournees.stream().mapToInt(Nombre::libres).sum();
    }

    /** The most places offered on one half-day of the week: what the structure opens, said as places. */
    public int ouvertes() {
        return demiJournees.stream().mapToInt(Nombre::offertes).max().orElse(0);
    }

    public Nombre le(DemiJournee demiJournee) {
        return demiJournees.get(demiJournee.ordinal());
    }

    /** Several as one. */
    static LigneDePlaces ensemble(String nom, Collection<LigneDePlaces> lignes) {
        List<Nombre> sommes = new ArrayList<>();
        for (DemiJournee d : DemiJournee.values()) {
            sommes.add(new Nombre(d, somme(lignes.stream().mapToInt(l -> l.le(d).offertes())), somme(lignes.stream().mapToInt(l -> l.le(d).prises()))));
        }
        return new LigneDePlaces(0, nom, null, null, null, somme(lignes.stream().mapToInt(l -> l.engagees() == null ? 0 : l.engagees())), null, sommes);
    }

    private static int somme(IntStream nombres) {
        return nombres.sum();
    }
}
