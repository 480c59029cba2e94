package fr.passerelle.socle.comptes.frein;

import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Counts failed sign-ins by address, over the last hour. */
@ApplicationScoped
public class EchecsParAdresse {

    private static final Duration FENETRE = Duration.ofHours(1);

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;

    public boolean tropDEchecs(String adresse, ReglagesConnexion reglages, Instant maintenant) {
        return !Lignes.de(em.createNativeQuery("""
                select 1 from comptes.echec_adresse
                where adresse = :adresse and echecs >= :maximum and dernier > :debut""")
                .setParameter("adresse", adresse)
                .setParameter("maximum", reglages.essaisParAdresse())
                .setParameter("debut", maintenant.minus(FENETRE).atOffset(ZoneOffset.UTC))).isEmpty();
    }

    public void noter(String adresse, Instant maintenant) {
        em.createNativeQuery("""
                insert into comptes.echec_adresse as e (adresse, echecs, dernier) values (:adresse, 1, :maintenant)
                on conflict (adresse) do update set dernier = excluded.dernier,
                    echecs = case when e.dernier > :debut then e.echecs + 1 else 1 end""")
                .setParameter("adresse", adresse)
                .setParameter("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .setParameter("debut", maintenant.minus(FENETRE).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
