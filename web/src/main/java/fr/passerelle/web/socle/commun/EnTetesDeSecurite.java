package fr.passerelle.web.socle.commun;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * What browsers are told to refuse, on every answer: scripts, styles and letters of this application only, nothing
 * inline, no frame, no other host. The few lines PrimeFaces writes in a page carry the nonce of that very answer.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class EnTetesDeSecurite extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String EN_TETE = "Content-Security-Policy";
    /** Its last word is about scripts: PrimeFaces adds the nonce behind it (setting {@code primefaces.CSP_POLICY}). */
    private static final String POLITIQUE = String.join("; ", "default-src 'none'", "style-src 'self'", "img-src 'self'",
            "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "object-src 'none'",
            "frame-ancestors 'none'", "script-src 'self'");

    @Override
    protected void doFilter(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        poser(demande, reponse);
        suite.doFilter(demande, new PolitiqueUnique(reponse));
    }

    /** Also for an answer given before any filter, as the way to the sign-in page is. */
    public static void poser(HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.setHeader(EN_TETE, POLITIQUE);
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setHeader("X-Frame-Options", "DENY");
        reponse.setHeader("Referrer-Policy", "same-origin");
        reponse.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        reponse.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        reponse.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (demande.isSecure()) {
            reponse.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        reponse.setHeader("Cache-Control", cache(demande));
    }

    private static String cache(HttpServletRequest demande) {
        String chemin = demande.getServletPath();
        if (chemin.startsWith("/resources/")) {
            boolean pourToujours = demande.getParameter("v") != null || chemin.endsWith(".woff2");
            return pourToujours ? "public, max-age=31536000, immutable" : "no-cache";
        }
        return chemin.startsWith("/jakarta.faces.resource/") ? "public, max-age=86400" : "no-store";
    }

    /** Two policies would both apply, and the one without the nonce refuse it: the last one said takes the place. */
    private static final class PolitiqueUnique extends HttpServletResponseWrapper {

        PolitiqueUnique(HttpServletResponse reponse) {
            super(reponse);
        }

        @Override
        public void addHeader(String nom, String valeur) {
            if (EN_TETE.equals(nom)) {
                setHeader(nom, valeur);
            } else {
                super.addHeader(nom, valeur);
            }
        }
    }

    /** The policy, for the setting that lets PrimeFaces add its nonce. */
    @Named("politiqueDeSecurite")
    @Dependent
    public static class Politique {

        public String getTexte() {
            return POLITIQUE;
        }
    }
}
