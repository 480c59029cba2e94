package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.TextePropre;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What the lines of one file have in common: the one form of its dates, told by the first of them, and the words of each closed list, read once. */
final class Habitudes {

    private static final DateTimeFormatter ISO = strict("uuuu-MM-dd");
    private static final DateTimeFormatter FRANCAISE = strict("dd/MM/uuuu");

    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<Class<?>, Map<String, Enum<?>>> codes = new HashMap<>();
    private DateTimeFormatter forme;

    /** @throws java.time.DateTimeException when it is none; {@link Melange} when it is one of the other form */
    LocalDate date(String valeur) {
        DateTimeFormatter celleCi = valeur.indexOf('/') >= 0 ? FRANCAISE : ISO;
        LocalDate date = dates.computeIfAbsent(valeur, v -> LocalDate.parse(v, celleCi));
        if (forme == null) {
            forme = celleCi;
        } else if (forme != celleCi) {
            throw new Melange();
        }
        return date;
    }

    /** The value that has this code or this label, in the one spelling of both; {@code null} when none has. */
    <E extends Enum<E>> E code(String valeur, E[] valeurs, Function<E, String> libelle) {
        if (valeurs.length == 0) {
            return null;
        }
        Map<String, Enum<?>> connus = codes.computeIfAbsent(valeurs[0].getDeclaringClass(), type -> new HashMap<>());
        Enum<?> connu = connus.computeIfAbsent(valeur, v -> trouver(v, valeurs, libelle));
        return connu == null ? null : valeurs[0].getDeclaringClass().cast(connu);
    }

    private static <E extends Enum<E>> E trouver(String valeur, E[] valeurs, Function<E, String> libelle) {
        String lue = TextePropre.code(valeur);
        for (E une : valeurs) {
            if (une.name().equals(valeur) || TextePropre.code(libelle.apply(une)).equals(lue)) {
                return une;
            }
        }
        return null;
    }

    private static DateTimeFormatter strict(String motif) {
        return DateTimeFormatter.ofPattern(motif).withResolverStyle(ResolverStyle.STRICT);
    }

    static final class Melange extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
