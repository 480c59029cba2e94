package fr.passerelle.mediation.registre;

import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Journals an export before its first line leaves: one that is broken off has still been made (R-MED-29). */
@ApplicationScoped
class JournalDesExports {

    @Inject
    private Journal journal;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noter(long lignes, VueRegistre vue) {
        String filtres = vue.criteres().enClair();
        journal.noter(ActeJournal.EXPORT, "registre", null, lignes + (lignes > 1 ? " saisines, " : " saisine, ")
                + (filtres.isEmpty() ? "sans filtre" : filtres)
                + (vue.montre(Colonne.PRESTATION) ? ", prestations comprises" : ""), null);
    }
}
