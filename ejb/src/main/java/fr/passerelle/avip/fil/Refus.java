package fr.passerelle.avip.fil;

import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whoever asks for what is not theirs gets nothing, and it is known: the line stays, though the act is undone. */
@ApplicationScoped
class Refus {

    @Inject
    private Journal journal;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void noter(String reference) {
        journal.noter(ActeJournal.LECTURE, Orientations.OBJET, reference, "Refusée\u202f: fil d’un autre", null);
    }
}
