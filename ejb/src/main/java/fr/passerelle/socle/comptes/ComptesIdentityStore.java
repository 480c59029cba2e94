package fr.passerelle.socle.comptes;

import fr.passerelle.socle.commun.AttenteDemandee;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
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
        if (!(credential instanceof EntreeParMotDePasse saisi)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        try {
            return authentification.authentifier(saisi, provenance.reseau()).map(r -> resultat(saisi, r))
                    .orElse(CredentialValidationResult.INVALID_RESULT);
        } catch (AttenteDemandee attente) {
            saisi.faireAttendre(attente);
            return CredentialValidationResult.INVALID_RESULT;
        }
    }

    private static CredentialValidationResult resultat(EntreeParMotDePasse saisi, Authentification.Reconnu reconnu) {
        Appelant appelant = reconnu.appelant();
        if (reconnu.attendUnCode()) {
            saisi.attendreUnCode(appelant.identifiant());
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(appelant.identifiant(), appelant.roles());
    }
}
