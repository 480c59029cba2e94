package fr.passerelle.serveur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Un annuaire dont le serveur ne sait rien. */
@ApplicationScoped
public class AnnuaireDeTest implements IdentityStore {

    static final String MOT_DE_PASSE = "un mot de passe de test";

    public CredentialValidationResult validate(UsernamePasswordCredential presente) {
        return presente.compareTo("mediateur", MOT_DE_PASSE)
                ? new CredentialValidationResult("mediateur", Set.of("personne"))
                : CredentialValidationResult.INVALID_RESULT;
    }
}
