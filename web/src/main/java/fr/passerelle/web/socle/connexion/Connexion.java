package fr.passerelle.web.socle.connexion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** People sign in by our own form; who may ask for what without an account is settled at the entrance ({@link FinDeSession}). */
@AutoApplySession
@ApplicationScoped
public class Connexion implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler annuaire;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest demande, HttpServletResponse reponse,
            HttpMessageContext contexte) throws AuthenticationException {
        if (contexte.isAuthenticationRequest()) {
            return reconnaitre(contexte);
        }
        return contexte.doNothing();
    }

    private AuthenticationStatus reconnaitre(HttpMessageContext contexte) {
        CredentialValidationResult resultat = annuaire.validate(contexte.getAuthParameters().getCredential());
        return resultat.getStatus() == CredentialValidationResult.Status.VALID
                ? contexte.notifyContainerAboutLogin(resultat)
                : AuthenticationStatus.SEND_FAILURE;
    }
}
