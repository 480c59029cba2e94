package fr.passerelle.avip.reponse;

import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Whoever asks for a request of another structure gets nothing, and it is known: the line stays, though the act is undone. */
@ApplicationScoped
class TentativesNotees {

    @Inject
    private Journal journal;

    @Transactional(TxType.REQUIRES_NEW)
    void noter(String reference) {
        journal.noter(ActeJournal.LECTURE, Orientations.OBJET, reference, "Refusée\u202f: demande d’une autre structure", null);
    }
}
