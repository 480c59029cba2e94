package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.comptes.session.Ouverture;
import fr.passerelle.socle.comptes.session.SessionsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Someone comes in by a form: the server is told, their session begins, and they go where they were going. */
@RequestScoped
class Arrivee {

    @Inject
    private SecurityContext securite;
    @Inject
    private FacesContext faces;
    @Inject
    private SessionsService sessions;

    /**
     * Whether what was given lets in. It is always looked at: the server takes for granted whoever is in already, so the session
     * that was open ends first, right or wrong, and nobody goes on as the former person.
     */
    boolean presenter(Credential credential) throws ServletException {
        finirCeQuiEtaitOuvert();
        return securite.authenticate(demande(), reponse(), AuthenticationParameters.withParams().credential(credential)) == AuthenticationStatus.SUCCESS;
    }

    private void finirCeQuiEtaitOuvert() throws ServletException {
        if (demande().getUserPrincipal() == null) {
            return;
        }
        Ouverture ouverte = FinDeSession.ouverture(demande());
        if (ouverte != null) {
            sessions.quitter(ouverte.numero());
        }
        FinDeSession.fermer(demande());
    }

    /** @param porte the page of the door they came in by */
    void commencer(String porte, String suite, boolean seSouvenir) throws IOException {
        HttpServletRequest demande = demande();
        EntreeEnAttente.oublier(demande);
        // a number known before, by anyone, is worth nothing afterwards
        demande.getSession();
        demande.changeSessionId();
        String navigateur = Navigateur.enClair(demande.getHeader("User-Agent"));
        FinDeSession.commencer(demande.getSession(), sessions.ouvrir(navigateur), porte);
        TemoinDAppareil.poser(demande, reponse(), seSouvenir ? sessions.seSouvenirDuNavigateur(navigateur) : sessions.connaitreLeNavigateur());
        aller(VersLaConnexion.suite(suite));
    }

    void aller(String chemin) throws IOException {
        ExternalContext externe = faces.getExternalContext();
        externe.redirect(externe.getRequestContextPath() + chemin);
    }

    private HttpServletResponse reponse() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }

    HttpServletRequest demande() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
