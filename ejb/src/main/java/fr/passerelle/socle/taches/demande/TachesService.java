package fr.passerelle.socle.taches.demande;

import static fr.passerelle.socle.Permissions.EXPLOITATION;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** One's own tasks: nobody else's are found. What one gives back is only for who still may ask for it. */
@Stateless
public class TachesService {

    private static final String LES_SIENNES = "chacun ne trouve que ses propres tâches";

    @Inject
    private Taches connues;
    @Inject
    private TacheRepository depot;
    @Inject
    private RapportRepository rapports;
    @Inject
    private MorceauxRepository morceaux;
    @Inject
    private Coureur coureur;
    @Inject
    private TacheFinie finie;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;

    /** The latest first. */
    @Ouvert(LES_SIENNES)
    public Tranche<Tache> miennes(int page, int taille) {
        return rapports.taches(appelants.courant().identifiant(), Math.max(1, page), taille);
    }

    @Ouvert(LES_SIENNES)
    public Tache tache(long id) {
        return rapports.tache(id, appelants.courant().identifiant()).orElseThrow(() -> new Introuvable("tâche " + id));
    }

    /** The same, once it is over and its asker reads what came of it: nothing more is to be told of it. */
    @Ouvert(LES_SIENNES)
    public Tache lue(long id) {
        Tache tache = tache(id);
        if (tache.finie()) {
            finie.vue(tache, appelants.courant().identifiant());
        }
        return tache;
    }

    /** What it said, line by line. */
    @Ouvert(LES_SIENNES)
    public Tranche<LigneDeRapport> rapport(long id, int page, int taille) {
        permise(id);
        return rapports.lignes(id, Math.max(1, page), taille);
    }

    /** The file it gives back. */
    @Ouvert(LES_SIENNES)
    public ResultatDeTache resultat(long id) {
        permise(id);
        return morceaux.resultat(id).orElseThrow(() -> new Introuvable("résultat de la tâche " + id));
    }

    /** One piece of that file, from 0; the right to it is asked for each. */
    @Ouvert(LES_SIENNES)
    public byte[] morceau(long id, int rang) {
        permise(id);
        return morceaux.morceau(id, rang).orElseThrow(() -> new Introuvable("morceau " + rang + " de la tâche " + id));
    }

    /** Asks it to stop: at once when it waits, at its next step when it is being done. */
    @Ouvert(LES_SIENNES)
    public void annuler(long id) {
        Tache tache = tache(id);
        if (!depot.annuler(id)) {
            throw new RegleRefusee("TACHE", "Cette tâche est déjà finie.");
        }
        connues.trouver(tache.code()).ifPresent(t ->
                journal.noter(t.acte(), Taches.OBJET, String.valueOf(id), "Annulation demandée\u202f: " + t.libelle(), null));
    }

    /** Asks once more for what did not end well, as it was; returns the number of the new task. */
    @Ouvert(LES_SIENNES)
    public long relancer(long id) {
        if (!tache(id).relancable()) {
            throw new RegleRefusee("TACHE", "Cette tâche ne se relance pas.");
        }
        return connues.demander(rapports.demande(id));
    }

    /** Looks after the tasks without waiting for the minute to end. */
    @Autorise(EXPLOITATION)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void veiller() {
        coureur.veiller();
    }

    private void permise(long id) {
        Tache tache = tache(id);
        if (connues.trouver(tache.code()).filter(t -> t.permissions(rapports.parametres(id)).stream()
                .anyMatch(appelants.courant()::peut)).isEmpty()) {
            throw new Introuvable("tâche " + id);
        }
    }
}
