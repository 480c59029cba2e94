package fr.passerelle.socle.commun;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The days people work: Monday to Friday, save the eleven bank holidays of the whole country. */
public final class JoursOuvres {

    private static final Set<DayOfWeek> FIN_DE_SEMAINE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private JoursOuvres() {
    }

    public static boolean estOuvre(LocalDate jour) {
        return !FIN_DE_SEMAINE.contains(jour.getDayOfWeek()) && !estFerie(jour);
    }

    public static boolean estFerie(LocalDate jour) {
        return feries(jour.getYear()).contains(jour);
    }

    /** That day if people work then, or else the first one after it when they do. */
    public static LocalDate auPlusTot(LocalDate jour) {
        LocalDate arrive = jour;
        while (!estOuvre(arrive)) {
            arrive = arrive.plusDays(1);
        }
        return arrive;
    }

    /** So many working days after that day, which does not count: a delay of zero ends on the first working day. */
    public static LocalDate apres(LocalDate jour, int nombre) {
        LocalDate arrive = nombre == 0 ? auPlusTot(jour) : jour;
        for (int reste = nombre; reste > 0; reste--) {
            arrive = auPlusTot(arrive.plusDays(1));
        }
        return arrive;
    }

    /** How many working days from that day on, the end left out. */
    public static long entre(LocalDate debut, LocalDate finExclue) {
        return debut.datesUntil(finExclue).filter(JoursOuvres::estOuvre).count();
    }

    static Set<LocalDate> feries(int annee) {
        return Calendrier.PAR_ANNEE.computeIfAbsent(annee, a -> Calendrier.FRANCE.getHolidays(Year.of(a)).stream().map(Holiday::getDate).collect(Collectors.toUnmodifiableSet()));
    }

    /** Read from the library’s file when someone first asks, not at each start. */
    private static final class Calendrier {

        private static final HolidayManager FRANCE = lire();
        private static final Map<Integer, Set<LocalDate>> PAR_ANNEE = new ConcurrentHashMap<>();

        /** The library looks for its parts through the thread, and a thread of the background knows no application. */
        private static HolidayManager lire() {
            Thread fil = Thread.currentThread();
            ClassLoader auparavant = fil.getContextClassLoader();
            fil.setContextClassLoader(HolidayManager.class.getClassLoader());
            try {
                return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
            } finally {
                fil.setContextClassLoader(auparavant);
            }
        }
    }
}
