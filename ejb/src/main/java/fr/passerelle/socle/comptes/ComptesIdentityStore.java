package fr.passerelle.socle.comptes;

import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Tells the server who signs in; the institution's own sign-on may take this place by configuration. */
@ApplicationScoped
public class ComptesIdentityStore implements IdentityStore {

    @Inject
    private Authentification authentification;
    @Inject
    private Provenance provenance;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential saisi)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return authentification.authentifier(saisi.getCaller(), saisi.getPasswordAsString(), provenance.adresse())
                .map(a -> new CredentialValidationResult(a.identifiant(), a.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
