package fr.passerelle.socle.comptes;

import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Collectors;

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
                .map(a -> new CredentialValidationResult(a.identifiant(), roles(a)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static Set<String> roles(Appelant appelant) {
        return appelant.roles().stream().map(Role::name).collect(Collectors.toSet());
    }
}
