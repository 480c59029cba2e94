package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What the days bring to reviews: reminders before the due day, expiry some days after (R-PART-12). */
@ApplicationScoped
class Echeances {

    private static final int TRANCHE = 100;

    @Inject
    private EntityManager em;
    @Inject
    private RevueRepository revues;
    @Inject
    private DroitsRevus droits;
    @Inject
    private AvisDeRevue avis;
    @Inject
    private Journal journal;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    /** Reminds those whose due day comes near, each time once. Returns how many reviews. */
    @Transactional(TxType.REQUIRES_NEW)
    int rappeler() {
        List<Long> rappelees = Lignes.de(em.createNativeQuery("""
                update partenaires.revue set rappels = case when echeance - :dernier <= :jour then 2 else 1 end, rappel_le = :le, version = version + 1
                where etat = 'OUVERTE' and (rappels < 2 and echeance - :dernier <= :jour or rappels < 1 and echeance - :premier <= :jour)
                returning id""", Long.class)
                .setParameter("premier", reglages.entier(ReglagesDesRevues.PREMIER_RAPPEL)).setParameter("dernier", reglages.entier(ReglagesDesRevues.DERNIER_RAPPEL))
                .setParameter("jour", LocalDate.now(horloge)).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)));
        if (!rappelees.isEmpty()) {
            avis.rappeler(rappelees);
            journal.noter(ActeJournal.MODIFICATION, Revision.OBJET, null, Typographie.compte(rappelees.size(), "revue") + "\u202f: rappel envoyé", null);
        }
        return rappelees.size();
    }

    /** Expires what was not reviewed in time, some reviews at once. Returns how many rights; empty of reviews, nothing is left. */
    @Transactional(TxType.REQUIRES_NEW)
    Expiration expirer() {
        LocalDate jour = LocalDate.now(horloge);
        List<Long> echues = revues.echues(jour, TRANCHE);
        List<Long> expirees = new ArrayList<>();
        for (long id : echues) {
            Revue revue = revues.tenir(id);
            if (revue.etat() == EtatRevue.OUVERTE) {
                List<Long> siennes = revue.expirer(jour, horloge.instant());
                expirees.addAll(siennes);
                journal.noter(ActeJournal.MODIFICATION, Revision.OBJET, revue.reference(), Typographie.compte(siennes.size(), "ligne") + "\u202f: expirées sans revue", null);
            }
        }
        if (!echues.isEmpty()) {
            revues.ecrire();
            droits.expirer(expirees, "Revue annuelle non faite");
            avis.expirees(echues);
        }
        return new Expiration(echues.size(), expirees.size());
    }

    record Expiration(int revues, int droits) {
    }
}
