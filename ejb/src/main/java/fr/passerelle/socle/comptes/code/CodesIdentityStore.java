package fr.passerelle.socle.comptes.code;

import fr.passerelle.socle.commun.AttenteDemandee;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Tells the server who has just confirmed by a code that it is them. */
@ApplicationScoped
public class CodesIdentityStore implements IdentityStore {

    @Inject
    private Codes codes;
    @Inject
    private Provenance provenance;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof CodeSaisi saisi)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        try {
            return codes.verifier(saisi.numero(), saisi.chiffres(), provenance.reseau())
                    .map(a -> new CredentialValidationResult(a.identifiant(), a.roles()))
                    .orElse(CredentialValidationResult.INVALID_RESULT);
        } catch (AttenteDemandee attente) {
            saisi.faireAttendre(attente);
            return CredentialValidationResult.INVALID_RESULT;
        }
    }
}
