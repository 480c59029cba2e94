package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.journal.ActesNotes;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Asking for a task. For services only, hence no permission of its own: each task has its own. */
@ApplicationScoped
public class Taches {

    static final String OBJET = "tâche";

    @Inject
    private Instance<TacheALaDemande> connues;
    @Inject
    private TacheRepository taches;
    @Inject
    private RapportRepository rapports;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private ActesNotes notes;
    @Inject
    private Event<TacheDemandee> demandees;

    /** Asks for it in the caller's transaction and name; begun as soon as that transaction has ended well. Returns its number. */
    @Transactional(TxType.MANDATORY)
    public long demander(Demande demande) {
        Appelant moi = appelants.courant();
        TacheALaDemande tache = trouver(demande.code()).orElseThrow(() -> new IllegalArgumentException("tâche inconnue\u202f: " + demande.code()));
        if (tache.permissions(demande.parametres()).stream().noneMatch(moi::peut)) {
            throw new AccesRefuse("tâche " + demande.code());
        }
        long id = taches.creer(demande, moi.identifiant());
        if (demande.fichier() != null) {
            rapports.garder(id, demande.fichier());
        }
        journal.noter(tache.acte(), OBJET, String.valueOf(id), "Demandée\u202f: " + tache.libelle(), null);
        notes.unDePlus();
        demandees.fire(new TacheDemandee());
        return id;
    }

    Optional<TacheALaDemande> trouver(String code) {
        return connues.stream().filter(t -> t.code().equals(code)).findFirst();
    }
}
