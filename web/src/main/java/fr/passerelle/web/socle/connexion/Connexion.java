package fr.passerelle.web.socle.connexion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Lets people in by whichever way they come: the server knows one mechanism only, and it leaves each way to its own class. Who may
 * ask for what without an account is settled at the entrance ({@link FinDeSession}).
 */
@AutoApplySession
@ApplicationScoped
public class Connexion implements HttpAuthenticationMechanism {

    @Inject
    private Instance<VoieDEntree> voies;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest demande, HttpServletResponse reponse, HttpMessageContext contexte) {
        return voies.stream().filter(v -> v.estPrise(contexte)).findFirst().map(v -> v.entrer(contexte)).orElseGet(contexte::doNothing);
    }
}
