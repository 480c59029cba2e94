package fr.passerelle.socle.comptes;

import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;

/** Tells the server who signs in; the institution's own sign-on may take this place by configuration. */
@ApplicationScoped
public class ComptesIdentityStore implements IdentityStore {

    @Inject
    private Authentification authentification;
    @Inject
    private Provenance provenance;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof EntreeParMotDePasse saisi)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<Authentification.Reconnu> reconnu = authentification.authentifier(saisi.porte(), saisi.identifiant(), saisi.motDePasse(),
                provenance.adresse());
        if (reconnu.isEmpty()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        Appelant appelant = reconnu.get().appelant();
        if (reconnu.get().attendUnCode()) {
            saisi.attendreUnCode(appelant.identifiant());
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(appelant.identifiant(), appelant.roles());
    }
}
