package fr.passerelle.web.commun;

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
 * inline, no frame, no other host. No page has an inline script or style, so there is no nonce to give.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class EnTetesDeSecurite extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLITIQUE = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
            "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'");

    @Override
    protected void doFilter(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
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
        suite.doFilter(demande, reponse);
    }

    private static String cache(HttpServletRequest demande) {
        String chemin = demande.getServletPath();
        if (chemin.startsWith("/resources/")) {
            boolean pourToujours = demande.getParameter("v") != null || chemin.endsWith(".woff2");
            return pourToujours ? "public, max-age=31536000, immutable" : "no-cache";
        }
        return chemin.startsWith("/jakarta.faces.resource/") ? "public, max-age=86400" : "no-store";
    }
}
