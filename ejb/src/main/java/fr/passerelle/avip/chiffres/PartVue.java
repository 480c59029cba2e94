package fr.passerelle.avip.chiffres;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The part of a structure in the report of a year, as its people read it before they validate it.
 *
 * @param structure its number
 * @param lignes its contracts of the year, the earliest first
 * @param aCompleter what is still missing in them, in words
 * @param valideeLe {@code null} as long as it is not, or when its lines changed since
 * @param depassee whether it was validated, then its lines changed
 * @param du the first day it may be validated; {@code null} when it never is: the year was taken over from a file, or its report is frozen
 */
public record PartVue(long structure, String nom, String commune, int annee, long demandes, long acceptees, long refusees, long parents, long enfants, long finis,
        List<Ligne> lignes, List<String> aCompleter, Instant valideeLe, boolean depassee, LocalDate du, LocalDate jusquA, boolean ouverte) {

    /** A contract: no name, the reference of its request. */
    public record Ligne(String orientation, LocalDate entree, LocalDate sortie, int demiJournees, String issue, String continuite, String situation) {
    }
}
