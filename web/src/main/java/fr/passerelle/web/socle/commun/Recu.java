package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a request says, read in one way: no longer than an address writes it, a number only if it is one, no more choices than a page
 * offers. Nothing else of the application asks a request for its parameters (tested).
 */
public final class Recu {

    private static final int TEXTE_AU_PLUS = 2000;
    private static final int CHOIX_AU_PLUS = 200;
    private static final String NUMERO = "[1-9]\\d{0,17}";
    private static final String PAGE = "[1-9]\\d{0,5}";

    private Recu() {
    }

    /** Its text, empty when it says nothing of that name. */
    public static String texte(HttpServletRequest demande, String nom) {
        String valeur = demande.getParameter(nom);
        return valeur == null ? "" : valeur.substring(0, Math.min(valeur.length(), TEXTE_AU_PLUS));
    }

    public static boolean dit(HttpServletRequest demande, String nom) {
        return demande.getParameter(nom) != null;
    }

    /** The number of something; what is no number is that of nothing. */
    public static long numero(HttpServletRequest demande, String nom) {
        String valeur = texte(demande, nom);
        if (!valeur.matches(NUMERO)) {
            throw new Introuvable(nom);
        }
        return Long.parseLong(valeur);
    }

    /** Which page of a list: the first when it says nothing one understands. */
    public static int page(HttpServletRequest demande) {
        String page = texte(demande, "page");
        return page.matches(PAGE) ? Integer.parseInt(page) : 1;
    }

    /** What was ticked, once each. */
    public static List<String> choix(HttpServletRequest demande, String nom) {
        String[] valeurs = demande.getParameterValues(nom);
        return valeurs == null ? List.of() : Stream.of(valeurs).distinct().limit(CHOIX_AU_PLUS).toList();
    }

    /** All that it says, for a list to understand what it knows. */
    public static Parametres tout(HttpServletRequest demande) {
        return Parametres.de(demande.getParameterMap());
    }
}
