package fr.passerelle.socle.actes;

import fr.passerelle.socle.commun.Empreinte;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

/** What was sent and done, in the transaction of its act: of the sending only the imprint is kept. */
@ApplicationScoped
class EnvoisFaits {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** What it gave, as text: that of an act that gives nothing is empty. */
    Optional<String> resultat(String cle) {
        return Lignes.<String>de(em.createNativeQuery("select resultat from actes.envoi_fait where cle = :cle", String.class)
                .setParameter("cle", Empreinte.de(cle))).stream().findFirst();
    }

    /** The same, when the transaction of the act is lost. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<String> resultatAPart(String cle) {
        return resultat(cle);
    }

    /** Whether this one is the first; waits for another that is being done at the same moment. */
    boolean garder(String cle, String resultat) {
        return em.createNativeQuery("""
                insert into actes.envoi_fait (cle, resultat, le) values (:cle, :resultat, :le) on conflict do nothing""")
                .setParameter("cle", Empreinte.de(cle)).setParameter("resultat", resultat)
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).executeUpdate() > 0;
    }

    int oublier(Duration depuis) {
        return em.createNativeQuery("delete from actes.envoi_fait where le < :avant")
                .setParameter("avant", horloge.instant().minus(depuis).atOffset(ZoneOffset.UTC)).executeUpdate();
    }
}
