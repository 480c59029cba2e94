package fr.passerelle.web.socle.entree;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * A form that another site made a browser send. Browsers say where a request comes from, and no page can make them say otherwise;
 * what says nothing of it is no browser, and carries no one's session unknown to them.
 */
final class EnvoiEtranger {

    private static final Set<String> SANS_EFFET = Set.of("GET", "HEAD", "OPTIONS");
    /** Our own pages, and what a person asks for by hand. */
    private static final Set<String> D_ICI = Set.of("same-origin", "none");

    private EnvoiEtranger() {
    }

    /**
     * @param site what {@code Sec-Fetch-Site} says, or {@code null}
     * @param origine what {@code Origin} says, or {@code null}
     * @param hote what {@code Host} says: the address the browser was sent to
     */
    static boolean est(String methode, String site, String origine, String hote) {
        return !SANS_EFFET.contains(methode) && (site != null && !D_ICI.contains(site) || origine != null && !dIci(origine, hote));
    }

    /** Same name and same port; a front that speaks TLS in our place changes the rest. */
    private static boolean dIci(String origine, String hote) {
        try {
            String autorite = new URI(origine).getRawAuthority();
            return autorite != null && hote != null && autorite.toLowerCase(Locale.ROOT).equals(hote.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException illisible) {
            return false;
        }
    }
}
