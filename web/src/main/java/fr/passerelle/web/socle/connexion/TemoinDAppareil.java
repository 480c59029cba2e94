package fr.passerelle.web.socle.connexion;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * The secret by which a browser is known again at the next sign-in. Neither for a script nor for another site ({@code SameSite} is set
 * in {@code undertow-handlers.conf}); it opens nothing by itself: it spares whoever holds it the failures of others and, where its owner
 * asked so, the code that comes after the password.
 */
final class TemoinDAppareil {

    static final String NOM = "APPAREIL";
    private static final Duration DUREE = Duration.ofDays(30);

    private TemoinDAppareil() {
    }

    /** What the browser shows, or {@code null}. */
    static String de(HttpServletRequest demande) {
        Cookie[] temoins = demande.getCookies();
        return temoins == null ? null : Stream.of(temoins).filter(t -> NOM.equals(t.getName())).map(Cookie::getValue).findFirst().orElse(null);
    }

    static void poser(HttpServletRequest demande, HttpServletResponse reponse, String secret) {
        Cookie temoin = new Cookie(NOM, secret);
        temoin.setPath(demande.getContextPath());
        temoin.setHttpOnly(true);
        temoin.setSecure(demande.isSecure());
        temoin.setMaxAge((int) DUREE.toSeconds());
        reponse.addCookie(temoin);
    }
}
