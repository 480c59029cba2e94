package fr.passerelle.web.socle.erreurs;

import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.web.socle.commun.Envois;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.UUID;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** The status each error page answers with, whatever failed behind it. */
@Named
@RequestScoped
public class ErreurPage {

    @Inject
    private FacesContext faces;
    @Inject
    private Organisme organisme;

    /** What does not exist and what is hidden answer alike. */
    public void introuvable() {
        repondre(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Why the server no longer knows that page: the person signed in again, or has opened many since; what is forged has no reason. */
    public String getRaisonDExpiration() {
        HttpSession session = (HttpSession) faces.getExternalContext().getSession(false);
        Optional<Instant> montree = Envois.montreeLe(faces);
        if (session == null || montree.isEmpty()) {
            return "Le serveur ne connaît pas cette page\u202f: elle ne peut pas être envoyée.";
        }
        return montree.get().isBefore(Instant.ofEpochSecond(TimeUnit.MILLISECONDS.toSeconds(session.getCreationTime())))
                ? "Vous vous êtes reconnecté depuis que cette page est ouverte\u202f: elle ne peut plus être envoyée."
                : "Plus de cent autres pages ont été ouvertes depuis que celle-ci l’est\u202f: le serveur ne la connaît plus.";
    }

    public void expiree() {
        repondre(HttpServletResponse.SC_GONE);
    }

    /** A page asking in the background shows nothing of this one, and says the number itself. */
    public void incident() {
        faces.getExternalContext().setResponseHeader("Incident", getNumero());
        repondre(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Browsers and machines are told when to come back; the person has a button. */
    public void indisponible() {
        faces.getExternalContext().setResponseHeader("Retry-After", "30");
        repondre(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Where the person was, to try again. */
    public String getAdresse() {
        HttpServletRequest demande = (HttpServletRequest) faces.getExternalContext().getRequest();
        String suite = demande.getQueryString() == null ? "" : "?" + demande.getQueryString();
        return demande.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) + suite;
    }

    /** Where the application really is. */
    public String getAdresseDeLaMaison() {
        return organisme.adresse();
    }

    private void repondre(int statut) {
        faces.getExternalContext().setResponseStatus(statut);
    }

    /** The number under which the server's log tells this incident: the start of what it writes there. */
    public String getNumero() {
        Object numero = faces.getExternalContext().getRequestMap().get(FullAjaxExceptionHandler.EXCEPTION_UUID);
        return (numero == null ? UUID.randomUUID() : numero).toString().substring(0, 8);
    }
}
