package fr.passerelle.partenaires.bulletin;

import fr.passerelle.partenaires.nomenclature.EtatBulletin;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The forms of adhesion. For services only, hence no permission of its own. */
@ApplicationScoped
public class Bulletins {

    @Inject
    private EntityManager em;
    @Inject
    private Journal journal;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    @Transactional(TxType.MANDATORY)
    public long recevoir(long contrat, LocalDate recuLe) {
        Bulletin bulletin = new Bulletin(contrat, recuLe);
        em.persist(bulletin);
        em.flush();
        journal.noter(ActeJournal.CREATION, "bulletin", String.valueOf(bulletin.id()), "Bulletin d’adhésion reçu", null);
        return bulletin.id();
    }

    /** @param pourquoi asked for what is incomplete or refused */
    @Transactional(TxType.MANDATORY)
    public void passer(long id, EtatBulletin vers, String pourquoi) {
        Bulletin bulletin = Verrous.prendre(em, Bulletin.class, id).orElseThrow(() -> new Introuvable("bulletin " + id));
        EtatBulletin avant = bulletin.passer(vers, pourquoi, provenance.auteur(), horloge.instant());
        journal.noter(ActeJournal.MODIFICATION, "bulletin", String.valueOf(id), avant.libelle() + " → " + vers.libelle(), pourquoi);
    }

    public List<BulletinVu> duContrat(long contrat) {
        return em.createQuery("select b from Bulletin b where b.contrat = :contrat order by b.id", Bulletin.class)
                .setParameter("contrat", contrat).getResultStream().map(Bulletin::vu).toList();
    }
}
