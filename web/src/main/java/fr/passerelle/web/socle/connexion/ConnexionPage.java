package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.comptes.session.Ouverture;
import fr.passerelle.socle.comptes.session.SessionsService;
import fr.passerelle.socle.demarrage.ModeDemo;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Sign-in and sign-out. */
@Named
@RequestScoped
public class ConnexionPage {

    @Inject
    private SecurityContext securite;
    @Inject
    private FacesContext faces;
    @Inject
    private ModeDemo demo;
    @Inject
    private SessionsService sessions;
    private String identifiant;
    private String motDePasse;
    private String suite;
    private String fin;

    /** Says why the person is here again; someone signed in already has nothing to do here. */
    public void accueillir() throws IOException {
        if (demande().getUserPrincipal() != null) {
            aller(VersLaConnexion.suite(suite));
        } else if ("expiree".equals(fin)) {
            Messages.attention("Votre session a pris fin. Connectez-vous pour reprendre où vous étiez.");
        } else if ("sortie".equals(fin)) {
            faces.addMessage(null, new FacesMessage("Vous êtes déconnecté."));
        } else if ("motDePasse".equals(fin)) {
            faces.addMessage(null, new FacesMessage("Votre mot de passe est changé. Connectez-vous avec le nouveau."));
        }
    }

    public void connecter() throws IOException {
        HttpServletRequest demande = demande();
        AuthenticationStatus etat = securite.authenticate(demande, (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(identifiant, motDePasse)));
        if (etat != AuthenticationStatus.SUCCESS) {
            Messages.erreur("Identifiant ou mot de passe inconnu. Après cinq échecs, il faut attendre avant de réessayer,"
                    + " de plus en plus longtemps.");
            return;
        }
        // a number known before, by anyone, is worth nothing afterwards
        demande.getSession();
        demande.changeSessionId();
        FinDeSession.commencer(demande.getSession(), sessions.ouvrir(Navigateur.enClair(demande.getHeader("User-Agent"))));
        aller(VersLaConnexion.suite(suite));
    }

    public void quitter() throws ServletException, IOException {
        sessions.quitter(getNumero());
        sortir();
    }

    /** Every session of the person is ended: this one leaves too. */
    public void sortir() throws ServletException, IOException {
        FinDeSession.fermer(demande());
        aller(VersLaConnexion.PAGE + "?fin=sortie");
    }

    /** After a new password every session is over, this one too: the person comes in with the new one. */
    public void reconnecter() throws ServletException, IOException {
        FinDeSession.fermer(demande());
        aller(VersLaConnexion.PAGE + "?fin=motDePasse");
    }

    /** When the account was signed in to before this time, or {@code null}: it is told, for the person alone knows who that was. */
    public Instant getPrecedente() {
        Ouverture ouverture = FinDeSession.ouverture(demande());
        return ouverture == null ? null : ouverture.precedente();
    }

    /** The number of the session of whoever asks. */
    public long getNumero() {
        return FinDeSession.ouverture(demande()).numero();
    }

    private void aller(String chemin) throws IOException {
        ExternalContext externe = faces.getExternalContext();
        externe.redirect(externe.getRequestContextPath() + chemin);
    }

    private HttpServletRequest demande() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    public boolean isDemonstration() {
        return demo.comptes();
    }

    public List<ModeDemo.CompteOffert> getComptesOfferts() {
        return demo.comptesOfferts();
    }

    public String getMotDePasseDemo() {
        return demo.motDePasse();
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }

    /** The page first asked for, or {@code null}. */
    public String getSuite() {
        return suite;
    }

    public void setSuite(String suite) {
        this.suite = suite;
    }

    /** How the last session ended: {@code sortie}, {@code expiree}, {@code motDePasse}, or {@code null}. */
    public String getFin() {
        return fin;
    }

    public void setFin(String fin) {
        this.fin = fin;
    }
}
