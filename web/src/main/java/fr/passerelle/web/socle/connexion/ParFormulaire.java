package fr.passerelle.web.socle.connexion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;

/** By what is typed in our own forms: a name and a password, then a code when those are not enough. */
@ApplicationScoped
class ParFormulaire implements VoieDEntree {

    @Inject
    private IdentityStoreHandler annuaire;

    @Override
    public boolean estPrise(HttpMessageContext contexte) {
        return contexte.isAuthenticationRequest();
    }

    @Override
    public AuthenticationStatus entrer(HttpMessageContext contexte) {
        CredentialValidationResult resultat = annuaire.validate(contexte.getAuthParameters().getCredential());
        return resultat.getStatus() == CredentialValidationResult.Status.VALID
                ? contexte.notifyContainerAboutLogin(resultat)
                : AuthenticationStatus.SEND_FAILURE;
    }
}
