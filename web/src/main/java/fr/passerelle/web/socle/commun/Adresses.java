package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.commun.Parametres;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links that keep what the address already says: filters, sort and page number live in the URL. */
public final class Adresses {

    /** An address longer than this is no view of ours, and is not written again in each link of its page. */
    private static final int LONGUEUR_AU_PLUS = 8000;

    /** The field by which a form of a list says which view of it was sent from: its links go on from there. */
    public static final String VUE = "vue";

    private static final String DEPUIS = "depuis";

    private Adresses() {
    }

    /** Whether the page shown is the one of this link, whatever view of it the link asks for. */
    public static boolean ici(String lien) {
        String page = pageCourante();
        String chemin = lien.contains("?") ? lien.substring(0, lien.indexOf('?')) : lien;
        return "/".equals(chemin) ? "/".equals(page) || "/index".equals(page) : page.equals(chemin);
    }

    /** The present address with one parameter changed; a null or empty value removes it. Changing another than the page starts again at page 1. */
    public static String avec(String nom, Object valeur) {
        Map<String, List<String>> parametres = parametres();
        if (!"page".equals(nom)) {
            parametres.remove("page");
        }
        parametres.remove(nom);
        if (valeur != null && !valeur.toString().isEmpty()) {
            parametres.put(nom, List.of(valeur.toString()));
        }
        return requete().getContextPath() + pageCourante() + enTexte(parametres);
    }

    /** Leads elsewhere before anything is shown: nothing was done that the next page would have to tell. */
    public static void renvoyer(String adresse) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            ((HttpServletResponse) faces.getExternalContext().getResponse()).sendRedirect(adresse);
        } catch (IOException coupee) {
            throw new UncheckedIOException(coupee);
        }
        faces.responseComplete();
    }

    /** The address of a page one goes to from a record, and may come back from: it says, as the present one does, which list the record was opened from. */
    public static String suite(String adresse) {
        String depuis = depuis();
        String chemin = adresse.split("[?#]", 2)[0];
        boolean dite = depuis.isEmpty() || adresse.contains(DEPUIS + "=") || chemin.isEmpty() || chemin.contains(".")
                || parametre(DEPUIS).startsWith(chemin.substring(Math.min(chemin.length(), requete().getContextPath().length() + 1)) + "?");
        if (dite) {
            return adresse;
        }
        int ancre = adresse.indexOf('#');
        String sansAncre = ancre < 0 ? adresse : adresse.substring(0, ancre);
        return sansAncre + (sansAncre.contains("?") ? depuis : "?" + depuis.substring(1)) + (ancre < 0 ? "" : adresse.substring(ancre));
    }

    /** What a link to the same record adds to go on saying it; empty when there is nothing to say. */
    public static String depuis() {
        String depuis = parametre(DEPUIS);
        return depuis == null || depuis.isEmpty() ? "" : "&" + DEPUIS + "=" + coder(depuis);
    }

    /** A step of the breadcrumb: the list as the record was opened from it, when it is that one. */
    public static String etape(String lien) {
        String depuis = parametre(DEPUIS);
        String chemin = requete().getContextPath() + lien;
        if (depuis == null || !depuis.startsWith(lien.substring(1) + "?") || !lien.startsWith("/")) {
            return lien.contains("?") ? suite(chemin) : chemin;
        }
        Parametres vue = Parametres.lire(depuis.substring(lien.length())).avec("rang", List.of()).avec("sur", List.of());
        return vue.valeurs().isEmpty() ? chemin : chemin + "?" + vue.enRequete();
    }

    /** Another path with the filters of the present page, for an export of exactly what is filtered. */
    public static String vers(String chemin) {
        Map<String, List<String>> parametres = parametres();
        parametres.remove("page");
        return requete().getContextPath() + chemin + enTexte(parametres);
    }

    /** The present page without any filter. */
    public static String sansFiltre() {
        return requete().getContextPath() + pageCourante();
    }

    /** A value as an address carries it. */
    public static String texte(Object valeur) {
        return valeur == null ? "" : valeur.toString();
    }

    /** A parameter of the present address, or {@code null}. */
    public static String parametre(String nom) {
        return Recu.dit(requete(), nom) ? Recu.texte(requete(), nom) : null;
    }

    /** The path of the present page, from the root of the application. */
    public static String pageCourante() {
        String chemin = requete().getServletPath();
        String sansSuffixe = chemin.endsWith(".xhtml") ? chemin.substring(0, chemin.length() - ".xhtml".length()) : chemin;
        return "/index".equals(sansSuffixe) ? "/" : sansSuffixe;
    }

    private static Map<String, List<String>> parametres() {
        if (Recu.dit(requete(), VUE)) {
            return new LinkedHashMap<>(Parametres.lire(Recu.texte(requete(), VUE)).valeurs());
        }
        String requete = requete().getQueryString();
        Map<String, List<String>> tous = requete != null && requete.length() > LONGUEUR_AU_PLUS ? new LinkedHashMap<>()
                : new LinkedHashMap<>(Recu.tout(requete()).valeurs());
        tous.keySet().removeIf(nom -> nom.startsWith("jakarta.faces") || nom.contains(":"));
        return tous;
    }

    private static String enTexte(Map<String, List<String>> parametres) {
        String texte = parametres.entrySet().stream()
                .flatMap(p -> p.getValue().stream().filter(v -> !v.isEmpty()).flatMap(v -> Stream.of(coder(p.getKey()) + "=" + coder(v))))
                .collect(Collectors.joining("&"));
        return texte.isEmpty() ? "" : "?" + texte;
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    private static HttpServletRequest requete() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
