package fr.passerelle.socle.taches.suivi;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.taches.Travaux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asking for a job before its time: taken and journaled together, before anything is done. */
@ApplicationScoped
class Demandes {

    @Inject
    private Travaux travaux;
    @Inject
    private Journal journal;

    @Transactional
    Travaux.Prise noter(String code, String par, String motif) {
        Travaux.Prise prise = travaux.prendre(code, par, motif)
                .orElseThrow(() -> new RegleRefusee("TRAVAIL", null, "Ce travail est déjà en cours."));
        journal.noter(ActeJournal.ADMINISTRATION, "travail", code, "Lancé à la demande", motif);
        return prise;
    }
}
