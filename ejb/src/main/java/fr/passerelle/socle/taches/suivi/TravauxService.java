package fr.passerelle.socle.taches.suivi;

import static fr.passerelle.socle.Permissions.EXPLOITATION;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.taches.EtatTravail;
import fr.passerelle.socle.taches.Execution;
import fr.passerelle.socle.taches.Travaux;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** The background jobs, for whoever runs the application. */
@Stateless
public class TravauxService {

    /** How long the person who asks waits for the result; a longer job goes on without them. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOTIF_MAX = 200;

    @Inject
    private Travaux travaux;
    @Inject
    private Demandes demandes;
    @Inject
    private Appelants appelants;

    /** Every job: what it does, its last time, its next. */
    @Autorise(EXPLOITATION)
    public List<EtatTravail> travaux() {
        return travaux.etats();
    }

    @Autorise(EXPLOITATION)
    public EtatTravail travail(String code) {
        return travaux.etats().stream().filter(t -> t.code().equals(code)).findFirst()
                .orElseThrow(() -> new Introuvable("travail " + code));
    }

    /** The times it was done, the latest first. */
    @Autorise(EXPLOITATION)
    public Tranche<Execution> historique(String code, int page, int taille) {
        return travaux.historique(code, page, taille);
    }

    /** Has done what is due, without waiting for the minute to end. */
    @Autorise(EXPLOITATION)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void veiller() {
        travaux.veiller();
    }

    /**
     * Runs a job now, for a reason kept in the journal. Its next due time stays.
     *
     * @return what came of it; not finished yet when it takes long
     */
    @Autorise(EXPLOITATION)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Execution lancer(String code, String motif) {
        String raison = TextePropre.de(motif);
        if (raison.isEmpty() || raison.length() > MOTIF_MAX) {
            throw new RegleRefusee("TRAVAIL", "motif", "Dites pourquoi, en " + MOTIF_MAX + " caractères au plus.");
        }
        return travaux.faire(demandes.noter(code, appelants.courant().identifiant(), raison), PATIENCE);
    }
}
