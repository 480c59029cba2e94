package fr.passerelle.socle.comptes.entretien;

import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Proposes for closing the accounts nobody has signed in to for months, and withdraws those that serve again. */
@ApplicationScoped
public class RevueDesComptes implements Travail {

    @Inject
    private EntityManager em;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "comptes.revue";
    }

    @Override
    public String titre() {
        return "Proposer à la fermeture les comptes qui ne servent plus";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public String executer() {
        em.createNativeQuery("""
                update comptes.compte set fermeture_proposee_le = null
                where fermeture_proposee_le is not null and coalesce(derniere_connexion, cree_le) >= :limite""")
                .setParameter("limite", limite()).executeUpdate();
        int nouveaux = em.createNativeQuery("""
                update comptes.compte set fermeture_proposee_le = :maintenant
                where fermeture_proposee_le is null and etat = 'ACTIF' and coalesce(derniere_connexion, cree_le) < :limite""")
                .setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("limite", limite()).executeUpdate();
        long tous = (Long) em.createNativeQuery("select count(*) from comptes.compte where fermeture_proposee_le is not null", Long.class)
                .getSingleResult();
        return Typographie.compte(tous, "compte") + " à revoir, dont " + nouveaux + (nouveaux > 1 ? " nouveaux" : " nouveau");
    }

    /** An account not signed in to since then is unused; months are those of the calendar. */
    OffsetDateTime limite() {
        return horloge.instant().atZone(Horloge.PARIS).minusMonths(reglages.entier(ReglagesEntretien.INUTILISE)).toOffsetDateTime();
    }
}
