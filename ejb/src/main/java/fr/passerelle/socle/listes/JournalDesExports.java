package fr.passerelle.socle.listes;

import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Journals an export before its first line leaves: one that is broken off has still been made. */
@ApplicationScoped
class JournalDesExports {

    @Inject
    private Journal journal;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noter(Trace trace) {
        journal.noter(ActeJournal.EXPORT, trace.objet(), trace.reference(), trace.detail(), null);
    }
}
