package fr.passerelle.socle.comptes.frein;

import fr.passerelle.socle.commun.Allure;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** How many times each has tried of late, whichever server they came to: counts that slide, kept by key. */
@ApplicationScoped
public class Freins {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** Refuses whoever has tried too often. {@code raison} says what there are too many of. */
    public void exiger(String cle, Allure allure, String regle, String raison) {
        List<Object[]> trouve = Lignes.de(em.createNativeQuery("select compte, le from comptes.frein where cle = :cle", Object[].class)
                .setParameter("cle", cle));
        if (!trouve.isEmpty()) {
            Duration ecoule = Duration.between((Instant) trouve.get(0)[1], horloge.instant());
            allure.exiger(allure.reste(((Number) trouve.get(0)[0]).doubleValue(), ecoule), regle, raison);
        }
    }

    public void compter(String cle, Allure allure) {
        em.createNativeQuery("""
                insert into comptes.frein as f (cle, compte, le) values (:cle, 1, :maintenant)
                on conflict (cle) do update set le = excluded.le,
                    compte = greatest(0, f.compte - :parSeconde * extract(epoch from excluded.le - f.le)) + 1""")
                .setParameter("cle", cle)
                .setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("parSeconde", allure.parSeconde())
                .executeUpdate();
    }
}
