package fr.passerelle.web.avip.demande;

import fr.passerelle.socle.commun.TextePropre;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour of the day, as a field gives it or as people type it: « 08:30 », « 8h30 », « 8 h ». */
final class Heures {

    private static final Pattern HEURE = Pattern.compile("([01]?\\d|2[0-3])(?:[:hH]([0-5]\\d)?)?");

    private Heures() {
    }

    /** {@code null} for what is no hour. */
    static LocalTime lire(String texte) {
        Matcher lue = HEURE.matcher(TextePropre.compact(texte));
        return lue.matches() ? LocalTime.of(Integer.parseInt(lue.group(1)), lue.group(2) == null ? 0 : Integer.parseInt(lue.group(2))) : null;
    }

    static String ecrire(LocalTime heure) {
        return heure == null ? null : heure.toString();
    }
}
