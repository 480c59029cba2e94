package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.listes.Vue;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The list a record was opened from, as the address of the record says it: {@code depuis=administration/comptes?etat=ACTIF&rang=37&sur=128}.
 * Nothing else keeps it, so that two tabs never mix.
 *
 * @param liste the code of the list, which is the path of its page
 * @param vue what its address said, page included
 * @param rang the place of the record in that view, from one
 * @param total how many the view held
 */
public record Provenance(String liste, Parametres vue, long rang, long total) {

    public static final String DEPUIS = "depuis";
    private static final String RANG = "rang";
    private static final String SUR = "sur";
    private static final String CODE = "[a-z-]{1,40}(?:/[a-z-]{1,60}){0,2}";
    private static final String NOMBRE = "[1-9]\\d{0,8}";
    /** Nothing longer is carried from page to page. */
    private static final int LONGUEUR_AU_PLUS = 1200;

    /** What the address of a page says of it; nothing when it says nothing, or nothing one understands. */
    public static Optional<Provenance> de(HttpServletRequest demande) {
        return lire(Recu.texte(demande, DEPUIS));
    }

    static Optional<Provenance> lire(String dit) {
        int fin = dit.indexOf('?');
        if (fin < 0 || !dit.substring(0, fin).matches(CODE)) {
            return Optional.empty();
        }
        Parametres tout = Parametres.lire(dit.substring(fin + 1));
        String rang = tout.premier(RANG);
        String total = tout.premier(SUR);
        return !rang.matches(NOMBRE) || !total.matches(NOMBRE) ? Optional.empty()
                : Optional.of(new Provenance(dit.substring(0, fin), tout.avec(RANG, List.of()).avec(SUR, List.of()), Long.parseLong(rang), Long.parseLong(total)));
    }

    /** The same place of the list, from the root of the application. */
    String adresse() {
        String requete = vue.enRequete();
        return "/" + liste + (requete.isEmpty() ? "" : "?" + requete);
    }

    /** As a parameter of an address; empty when it would be too long. */
    String enParametre() {
        String texte = liste + "?" + vue.avec(RANG, List.of(String.valueOf(rang))).avec(SUR, List.of(String.valueOf(total))).enRequete();
        String code = URLEncoder.encode(texte, StandardCharsets.UTF_8).replace("%2F", "/").replace("%3F", "?").replace("%3D", "=");
        return code.length() > LONGUEUR_AU_PLUS ? "" : DEPUIS + "=" + code;
    }

    /** The same list, seen from another of its lines. */
    Provenance a(long autreRang, int page) {
        return new Provenance(liste, vue.avec(Vue.PAGE, page == 1 ? List.of() : List.of(String.valueOf(page))), autreRang, Math.max(total, autreRang));
    }

    static Provenance de(String liste, Vue vue, int page, long rang, long total) {
        return new Provenance(liste, vue.enParametres().avec(Vue.COLONNE, List.of()).avec(Vue.PAGE, page == 1 ? List.of() : List.of(String.valueOf(page))), rang, total);
    }
}
