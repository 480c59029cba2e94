package fr.passerelle.avip.reponse.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The queue of a structure: a lone parent first, then a start that a firm date imposes within thirty days, then who asked first. The order
 * is advice: one may depart from it, and says why (R-AVIP-15).
 */
public final class OrdreDeLaFile {

    /** How near a firm date must be to count. */
    public static final int JOURS = 30;
    /** The same order in SQL, of {@code avip.orientation o}; it binds {@code :horizon}. */
    public static final String SQL = "o.monoparental desc, (coalesce(o.date_ferme, date '9999-12-31') <= :horizon) desc, o.envoyee_le, o.id";
    /** Those that still wait for a place, in SQL. */
    public static final String ATTENDENT = "o.statut in ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'LISTE_ATTENTE', 'SANS_REPONSE')";

    private OrdreDeLaFile() {
    }

    /** The last day of a firm date that counts, what {@code :horizon} is in {@link #SQL}. */
    public static LocalDate horizon(LocalDate jour) {
        return jour.plusDays(JOURS);
    }

    /** Each at its place, the first at the first. */
    public static List<PlaceDansLaFile> ranger(List<EnFile> demandes, LocalDate jour) {
        List<EnFile> rangees = demandes.stream().sorted(ordre(jour)).toList();
        List<PlaceDansLaFile> places = new ArrayList<>();
        for (EnFile demande : rangees) {
            places.add(PlaceDansLaFile.de(places.size() + 1, demande, jour));
        }
        return places;
    }

    private static Comparator<EnFile> ordre(LocalDate jour) {
        return Comparator.comparing((EnFile d) -> !d.monoparental()).thenComparing(d -> !compte(d.dateFerme(), jour))
                .thenComparing(EnFile::envoyeeLe).thenComparingLong(EnFile::id);
    }

    static boolean compte(LocalDate dateFerme, LocalDate jour) {
        return dateFerme != null && !dateFerme.isAfter(horizon(jour));
    }
}
