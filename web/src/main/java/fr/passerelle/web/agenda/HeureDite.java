package fr.passerelle.web.agenda;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour as people type it: « 14 h 30 », « 14:30 », « 9h ». */
final class HeureDite {

    private static final Pattern FORME = Pattern.compile("\\s*(\\d{1,2})\\s*[:hH]\\s*(\\d{2})?\\s*", Pattern.UNICODE_CHARACTER_CLASS);

    private HeureDite() {
    }

    /** @return {@code null} when it is no hour */
    static LocalTime lire(String saisie) {
        Matcher lue = FORME.matcher(saisie == null ? "" : saisie);
        try {
            return lue.matches() ? LocalTime.of(Integer.parseInt(lue.group(1)), lue.group(2) == null ? 0 : Integer.parseInt(lue.group(2))) : null;
        } catch (DateTimeException pasUneHeure) {
            return null;
        }
    }

    static String ecrire(LocalTime heure) {
        return "%d:%02d".formatted(heure.getHour(), heure.getMinute());
    }
}
