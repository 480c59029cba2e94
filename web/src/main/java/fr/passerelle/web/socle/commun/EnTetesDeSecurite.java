package fr.passerelle.web.socle.commun;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What browsers are told to refuse, on every answer: scripts, styles and letters of this application only, nothing
 * inline, no frame, no other host.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class EnTetesDeSecurite extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLITIQUE = String.join("; ", "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
            "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "object-src 'none'",
            "frame-ancestors 'none'");

    @Override
    protected void doFilter(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        poser(demande, reponse);
        suite.doFilter(demande, reponse);
    }

    /** Also for an answer given before any filter, as the way to the sign-in page is. */
    public static void poser(HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.setHeader("Content-Security-Policy", POLITIQUE);
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
            boolean pourToujours = Recu.dit(demande, "v") || chemin.endsWith(".woff2");
            return pourToujours ? "public, max-age=31536000, immutable" : "no-cache";
        }
        return chemin.startsWith("/jakarta.faces.resource/") ? "public, max-age=86400" : "no-store";
    }
}
