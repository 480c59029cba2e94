package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.listes.Vue;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns and the length of a page one chose last, found again on coming back: the browser keeps them, for that list alone, and
 * an address that says its own is not changed.
 */
final class ColonnesGardees {

    private static final String TEMOIN = "COLONNES";
    private static final String CODES = "[a-zA-Z.-]{1,600}";
    private static final String TAILLE = "\\d{1,4}";
    private static final int DUREE = (int) Duration.ofDays(365).toSeconds();

    private ColonnesGardees() {
    }

    /** What an address asks for, with what was kept where it says nothing. */
    static Parametres completer(Parametres adresse, HttpServletRequest demande) {
        if (!adresse.premier(Vue.COLONNE).isEmpty() || !adresse.premier(Vue.TAILLE).isEmpty()) {
            return adresse;
        }
        Cookie[] temoins = demande.getCookies();
        String garde = temoins == null ? null : Stream.of(temoins).filter(t -> TEMOIN.equals(t.getName()) && t.getValue() != null).map(Cookie::getValue).findFirst().orElse(null);
        String[] gardees = garde == null ? new String[0] : garde.split("~", 2);
        return gardees.length < 2 ? adresse : adresse.avec(Vue.COLONNE, gardees[0].matches(CODES) ? List.of(gardees[0].split("\\.")) : List.of())
                .avec(Vue.TAILLE, gardees[1].matches(TAILLE) ? List.of(gardees[1]) : List.of());
    }

    /** Keeps what was just chosen; the usual view is what one has when nothing is kept. */
    static void garder(Parametres vue, HttpServletRequest demande, HttpServletResponse reponse) {
        List<String> colonnes = vue.tous(Vue.COLONNE);
        Cookie temoin = new Cookie(TEMOIN, String.join(".", colonnes) + "~" + vue.premier(Vue.TAILLE));
        temoin.setPath(demande.getRequestURI());
        temoin.setHttpOnly(true);
        temoin.setSecure(demande.isSecure());
        temoin.setMaxAge(colonnes.isEmpty() && vue.premier(Vue.TAILLE).isEmpty() ? 0 : DUREE);
        reponse.addCookie(temoin);
    }
}
