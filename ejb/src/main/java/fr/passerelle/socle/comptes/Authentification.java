package fr.passerelle.socle.comptes;

import fr.passerelle.socle.comptes.motdepasse.EmpreinteLente;
import fr.passerelle.socle.comptes.motdepasse.MotDePasse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Checks a name and a password. The answer and its time are the same whether the account exists or not, whether it is at its own
 * door or not, and whether it is made to wait or not. The password is looked at between two transactions: what is slow on purpose
 * holds neither the account nor the database.
 */
@ApplicationScoped
public class Authentification {

    /** Checked when there is no account, so that its absence takes as long as a wrong password. */
    private static final String EMPREINTE_FACTICE = EmpreinteLente.de("Sans-compte-derriere-1");

    @Inject
    private EssaisDeConnexion essais;

    /** Whose password was right; not in yet while a code is waited for. */
    record Reconnu(Appelant appelant, boolean attendUnCode) {
    }

    /** Who it is when the password is right and nothing forbids to come in by that door; else empty, without a reason. */
    Optional<Reconnu> authentifier(EntreeParMotDePasse saisi, String reseau) {
        EssaisDeConnexion.Essai essai = essais.preparer(saisi, reseau);
        if (essai.attend()) {
            EmpreinteLente.faireSemblant();
            return Optional.empty();
        }
        String empreinte = essai.empreinte().orElse(EMPREINTE_FACTICE);
        boolean juste = MotDePasse.correspond(saisi.motDePasse(), empreinte);
        return essais.conclure(saisi, juste ? empreinte : null, reseau);
    }

    /** Whether that account is made to wait now, so that nothing needs to be looked at. */
    public boolean attend(String identifiant, String reseau) {
        return essais.attend(identifiant, reseau);
    }

    /** Whoever gave the right password has given a code: lets in when it is the right one and nothing forbids it. */
    public Optional<Appelant> confirmer(String identifiant, boolean juste, String reseau) {
        return essais.confirmer(identifiant, juste, reseau);
    }
}
