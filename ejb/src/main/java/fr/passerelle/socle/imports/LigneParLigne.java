package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The transactions of an import that keeps each right line: one for so many of them, whole or undone. */
@ApplicationScoped
class LigneParLigne {

    @Inject
    private Lots lots;
    @Inject
    private Journal journal;

    @Transactional(TxType.REQUIRES_NEW)
    Lot ouvrir(Import<?> sorte, String fichier, byte[] octets, String auteur) {
        return lots.ouvrir(sorte, fichier, octets, 0, auteur);
    }

    /** The batch counts them as they come, and the first of them are journaled: both stay true of a server that stops before the end. */
    @Transactional(TxType.REQUIRES_NEW)
    <L> void ecrire(Import<L> sorte, Lot lot, List<L> lignes) {
        sorte.ecrire(lot, lignes);
        if (lots.grossir(lot, lignes.size()) == lignes.size()) {
            noter(sorte, lot, "premières lignes");
        }
    }

    /** A batch that brought nothing was nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    void clore(Import<?> sorte, Lot lot) {
        int lignes = lots.grossir(lot, 0);
        if (lignes > 0) {
            noter(sorte, lot, Typographie.compte(lignes, "ligne"));
        } else {
            lots.effacer(lot);
        }
    }

    private void noter(Import<?> sorte, Lot lot, String quoi) {
        journal.noter(ActeJournal.IMPORT, sorte.motAuJournal(), String.valueOf(lot.id()), lot.fichier() + ", " + quoi, null);
    }
}
