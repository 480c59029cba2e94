package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.actes.Envoi;
import fr.passerelle.socle.commun.Empreinte;
import fr.passerelle.socle.commun.Jeton;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Every form of every page carries a sign of its own, drawn when the page is shown. What is sent with that sign and the same
 * content is the same sending, however often it comes: its acts are done once ({@code socle.actes}).
 */
public final class Envois {

    static final String CHAMP = "envoi";
    private static final int LETTRES = 16;
    private static final Pattern DATE = Pattern.compile("[0-9a-z]{1,8}\\.[\\w-]{16}");

    /** Looked for once: the container takes longer to find it than the page to draw its sign. */
    private static final class Horloge {

        private static final Clock DU_SERVEUR = CDI.current().select(Clock.class).get();
    }

    private Envois() {
    }

    /** Inside a form, beside the state of its page. */
    static void ecrire(FacesContext faces) throws IOException {
        String signe = (String) faces.getAttributes().computeIfAbsent(Envois.class, c -> nouveau());
        ResponseWriter page = faces.getResponseWriter();
        page.startElement("input", null);
        page.writeAttribute("type", "hidden", null);
        page.writeAttribute("name", CHAMP, null);
        page.writeAttribute("value", signe, null);
        page.endElement("input");
    }

    /** When, and by chance. */
    private static String nouveau() {
        long maintenant = Horloge.DU_SERVEUR.instant().getEpochSecond();
        return Long.toString(maintenant, Character.MAX_RADIX) + '.' + Jeton.nouveau().substring(0, LETTRES);
    }

    /** When the page of what is sent was shown, if it says so. */
    public static Optional<Instant> montreeLe(FacesContext faces) {
        String signe = faces.getExternalContext().getRequestParameterMap().getOrDefault(CHAMP, "");
        return DATE.matcher(signe).matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(signe.substring(0, signe.indexOf('.')), Character.MAX_RADIX))) : Optional.empty();
    }

    /** Does that act as part of what was just sent. */
    static void pendant(Runnable acte) {
        Envoi envoi = CDI.current().select(Envoi.class).get();
        envoi.commencer(propre(FacesContext.getCurrentInstance()));
        try {
            acte.run();
        } finally {
            envoi.finir();
        }
    }

    /** What is asked in the background is not the sending of the form: the page stays, and sends it later with the same sign. */
    private static String propre(FacesContext faces) {
        HttpServletRequest demande = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (!Recu.dit(demande, CHAMP) || faces.getPartialViewContext().isAjaxRequest()) {
            return null;
        }
        StringBuilder contenu = new StringBuilder().append(demande.getRemoteUser());
        new TreeMap<>(Recu.tout(demande).valeurs()).forEach((nom, valeurs) -> contenu.append('\n').append(nom).append('=').append(valeurs));
        return HexFormat.of().formatHex(Empreinte.de(contenu.append(fichiers(demande)).toString()));
    }

    private static String fichiers(HttpServletRequest demande) {
        if (demande.getContentType() == null || !demande.getContentType().startsWith("multipart/")) {
            return "";
        }
        StringBuilder noms = new StringBuilder();
        try {
            for (Part part : demande.getParts()) {
                noms.append('\n').append(part.getSubmittedFileName()).append(' ').append(part.getSize());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return noms.toString();
    }
}
