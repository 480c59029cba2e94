package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour of the day, as a field gives it or as people type it: « 08:30 », « 8h30 », « 14 h 30 », « 9 h ». */
public record Heure(LocalTime valeur) {

    private static final Pattern FORME = Pattern.compile("([01]?\\d|2[0-3])(?:[:H]([0-5]\\d)?)?");

    public Heure(String texte) {
        this(lue(texte).orElseThrow(() -> new RegleRefusee("E-HEURE", null, "Une heure s’écrit 8:30 ou 8 h 30.")));
    }

    public static boolean estUne(String texte) {
        return FORME.matcher(TextePropre.compact(texte)).matches();
    }

    /** Empty for what is no hour. */
    public static Optional<LocalTime> lue(String texte) {
        Matcher lue = FORME.matcher(TextePropre.compact(texte));
        return lue.matches() ? Optional.of(LocalTime.of(Integer.parseInt(lue.group(1)), lue.group(2) == null ? 0 : Integer.parseInt(lue.group(2)))) : Optional.empty();
    }

    /** « 8 h 30 », « 9 h ». */
    public String enClair() {
        return valeur.getHour() + "\u00a0h" + (valeur.getMinute() == 0 ? "" : "\u00a0%02d".formatted(valeur.getMinute()));
    }

    /** As a field of hours wants it: « 08:30 »; {@code null} for none. */
    public static String pourUnChamp(LocalTime heure) {
        return heure == null ? null : "%02d:%02d".formatted(heure.getHour(), heure.getMinute());
    }
}
