package fr.passerelle.mediation.changement;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Keeps few the marks by which one knows that a case has changed: those of a year become one, which is new. */
@ApplicationScoped
public class OubliDesChangements implements Travail {

    private static final int ASSEZ_PEU = 500;

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;

    @Override
    public String code() {
        return "bilan.changements";
    }

    @Override
    public String titre() {
        return "Réunir les marques de changement des saisines";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public String executer() {
        int annees = em.createNativeQuery("""
                with trop as (select annee from mediation.changement group by annee having count(*) > :assez),
                reunies as (delete from mediation.changement where annee in (select annee from trop))
                insert into mediation.changement (annee) select annee from trop""").setParameter("assez", ASSEZ_PEU).executeUpdate();
        return "Marques réunies pour " + Typographie.compte(annees, "année");
    }
}
