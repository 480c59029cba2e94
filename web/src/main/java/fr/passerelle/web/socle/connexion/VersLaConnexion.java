package fr.passerelle.web.socle.connexion;

import fr.passerelle.web.socle.commun.EnTetesDeSecurite;
import fr.passerelle.web.socle.facade.Porte;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The way to the sign-in page, and from there back to the page first asked for: its address waits in the sign-in page's own,
 * so that two tabs do not take each other's, and nothing is kept for someone unknown.
 */
final class VersLaConnexion {

    static final String PAGE = "/connexion";

    private VersLaConnexion() {
    }

    /** Leads to the sign-in page; also when a page asked in the background, where a plain redirect would be lost. */
    static void conduire(HttpServletRequest demande, HttpServletResponse reponse, Porte porte, boolean sessionFinie) throws IOException {
        aller(demande, reponse, adresse(porte.page(), demandee(demande), sessionFinie));
    }

    /** Leads to that page of ours. */
    static void aller(HttpServletRequest demande, HttpServletResponse reponse, String page) throws IOException {
        EnTetesDeSecurite.poser(demande, reponse);
        String adresse = demande.getContextPath() + page;
        if ("partial/ajax".equals(demande.getHeader("Faces-Request"))) {
            reponse.setContentType("text/xml;charset=UTF-8");
            reponse.setHeader("Cache-Control", "no-store");
            reponse.getWriter().print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"fin\"><redirect url=\""
                    + adresse.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            reponse.sendRedirect(adresse);
        }
    }

    static String adresse(String page, String suite, boolean sessionFinie) {
        StringBuilder adresse = new StringBuilder(page);
        if (sessionFinie) {
            adresse.append("?fin=expiree");
        }
        if (!"/".equals(suite)) {
            adresse.append(sessionFinie ? '&' : '?').append("suite=").append(URLEncoder.encode(suite, StandardCharsets.UTF_8));
        }
        return adresse.toString();
    }

    /** The page to show after sign-in: always one of ours, for the address may have been written by anyone. */
    static String suite(String demandee) {
        boolean chezNous = demandee != null && demandee.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") && !demandee.matches("(?:/[a-z]+)?" + PAGE + ".*") && !demandee.startsWith(CodePage.PAGE);
        return chezNous ? demandee : "/";
    }

    private static String demandee(HttpServletRequest demande) {
        String chemin = demande.getRequestURI().substring(demande.getContextPath().length());
        String demandee = demande.getQueryString() == null ? chemin : chemin + "?" + demande.getQueryString();
        return suite(demandee);
    }
}
