package fr.passerelle.socle.conservation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Takes a decision on how long a kind of thing is kept, and writes it in the journal. For services only, that know who may. */
@ApplicationScoped
public class Decisions {

    @Inject
    private Conservation conservation;
    @Inject
    private Durees durees;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    @Transactional(Transactional.TxType.MANDATORY)
    public void prendre(Duree duree) {
        exiger(duree.objet() != null, Duree.REGLE, "objet", "Choisissez ce dont la durée change.");
        Duree verifiee = duree.verifiee(LocalDate.now(horloge), conservation.objet(duree.objet()).aUneArchive());
        durees.fixer(verifiee, appelants.courant().identifiant());
        journal.noter(ActeJournal.ADMINISTRATION, "conservation", verifiee.objet(), verifiee.active() + " + "
                + verifiee.intermediaire() + " mois à compter du " + verifiee.aCompterDu(), verifiee.motif());
    }
}
