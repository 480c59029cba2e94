package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** Reads again, as an editor would, the text of each document that a test already made. */
public final class Correcteur {

    private static final Pattern FAUTE = Pattern.compile("[\\p{L}\\p{N})»”] (?:[;!?%»]|:(?= |$))|« |\\p{L}'\\p{L}|\\p{L}\\((?:s|x|es)\\)"
            + "|(?<![\\p{N},.:/\u202f\u00a0-])(?<!\\p{N} )(?<!\\p{L})[01]\u00a0(?!(?:mois|fois|accès|avis|refus|cas)\\b)\\p{Ll}{3,}s\\b");

    private Correcteur() {
    }

    /** The same text; a fault in it fails the test, save in what people typed. */
    public static String relire(String texte, String... tapes) {
        assertThat(texte.lines().filter(l -> List.of(tapes).stream().noneMatch(l::contains)).filter(l -> FAUTE.matcher(l).find())).as("fautes de typographie").isEmpty();
        return texte;
    }
}
