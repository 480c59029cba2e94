package fr.passerelle.avip.demande;

import fr.passerelle.socle.commun.TextePropre;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a request begun in Dora, wherever it is in what was pasted: alone, in an address, in a message. */
public final class ReferenceDora {

    private static final Pattern UUID = Pattern.compile("(?i)(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])");

    private ReferenceDora() {
    }

    public static Optional<String> dans(String colle) {
        Matcher trouve = UUID.matcher(TextePropre.code(colle));
        return trouve.find() ? Optional.of(trouve.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
