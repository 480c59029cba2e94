package fr.passerelle.avip.demande;

import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Whoever asks for what is another body’s gets nothing, and it is known: the line stays, though the act is undone. */
@ApplicationScoped
class Tentatives {

    @Inject
    private Journal journal;

    @Transactional(TxType.REQUIRES_NEW)
    void noter(String quoi) {
        journal.noter(ActeJournal.LECTURE, Orientations.OBJET, null, "Refusée\u202f: " + quoi + " d’un autre organisme", null);
    }
}
