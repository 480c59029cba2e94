package fr.passerelle.socle.changement;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Keeps few the marks by which one knows that something has changed: those of a year of a capability become one, which is new. */
@ApplicationScoped
public class OubliDesChangements implements Travail {

    private static final int ASSEZ_PEU = 500;

    @Inject
    private EntityManager em;

    @Override
    public String code() {
        return "bilan.changements";
    }

    @Override
    public String titre() {
        return "Réunir les marques de changement";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public String executer() {
        int annees = em.createNativeQuery("""
                with trop as (select capacite, annee from changement.marque group by capacite, annee having count(*) > :assez),
                reunies as (delete from changement.marque where (capacite, annee) in (select capacite, annee from trop))
                insert into changement.marque (capacite, annee) select capacite, annee from trop""")
                .setParameter("assez", ASSEZ_PEU).executeUpdate();
        return "Marques réunies pour " + Typographie.compte(annees, "année");
    }
}
