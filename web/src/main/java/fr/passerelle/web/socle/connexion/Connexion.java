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
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * People sign in by our own form. Whoever asks for a page before is led to it afterwards: the address waits in the
 * sign-in page's own address, so that two tabs do not take each other's, and nothing is kept for someone unknown.
 */
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
        return contexte.isProtected() ? conduireALaConnexion(demande, reponse) : contexte.doNothing();
    }

    private AuthenticationStatus reconnaitre(HttpMessageContext contexte) {
        CredentialValidationResult resultat = annuaire.validate(contexte.getAuthParameters().getCredential());
        return resultat.getStatus() == CredentialValidationResult.Status.VALID
                ? contexte.notifyContainerAboutLogin(resultat)
                : AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus conduireALaConnexion(HttpServletRequest demande, HttpServletResponse reponse) {
        boolean avaitUneSession = demande.getRequestedSessionId() != null && !demande.isRequestedSessionIdValid();
        try {
            VersLaConnexion.conduire(demande, reponse, avaitUneSession);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
