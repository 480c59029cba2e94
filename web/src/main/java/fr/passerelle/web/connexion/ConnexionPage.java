package fr.passerelle.web.connexion;

import fr.passerelle.demarrage.ModeDemo;
import fr.passerelle.web.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
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
import java.io.UncheckedIOException;
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
    private String identifiant;
    private String motDePasse;

    public void connecter() {
        ExternalContext externe = faces.getExternalContext();
        HttpServletRequest demande = (HttpServletRequest) externe.getRequest();
        AuthenticationStatus etat = securite.authenticate(demande, (HttpServletResponse) externe.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(identifiant.strip(), motDePasse)).newAuthentication(false));
        switch (etat) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> accueillir(externe);
            default -> Messages.erreur("Identifiant ou mot de passe inconnu. Après plusieurs essais, le compte est bloqué"
                    + " quelques minutes.");
        }
    }

    public void quitter() throws ServletException, IOException {
        ExternalContext externe = faces.getExternalContext();
        ((HttpServletRequest) externe.getRequest()).logout();
        externe.invalidateSession();
        externe.redirect(externe.getRequestContextPath() + "/connexion?fin=sortie");
    }

    private void accueillir(ExternalContext externe) {
        try {
            externe.redirect(externe.getRequestContextPath() + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
