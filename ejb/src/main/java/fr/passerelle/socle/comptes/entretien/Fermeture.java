package fr.passerelle.socle.comptes.entretien;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;

/** Closes one account, in a transaction of its own: the others do not wait for it nor fall with it. */
@ApplicationScoped
class Fermeture {

    @Inject
    private EntityManager em;
    @Inject
    private RevueDesComptes revue;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fermer(String identifiant, String motif) {
        int fermes = em.createNativeQuery("""
                update comptes.compte set etat = 'FERME', suspendu_motif = :motif, sessions_depuis = :maintenant,
                    fermeture_proposee_le = null, version = version + 1
                where identifiant = :identifiant and fermeture_proposee_le is not null
                    and coalesce(derniere_connexion, cree_le) < :limite""")
                .setParameter("motif", motif)
                .setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("identifiant", identifiant)
                .setParameter("limite", revue.limite()).executeUpdate();
        if (fermes == 0) {
            throw new RegleRefusee("COMPTE", null, "Il a servi, ou changé d’état, depuis la proposition.");
        }
        journal.noter(ActeJournal.ADMINISTRATION, "compte", identifiant, "Compte fermé, faute de servir", motif);
    }
}
