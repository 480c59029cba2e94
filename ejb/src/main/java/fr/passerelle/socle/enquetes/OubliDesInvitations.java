package fr.passerelle.socle.enquetes;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Forgets the invitations nobody can answer any more. */
@ApplicationScoped
public class OubliDesInvitations implements Travail {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "enquete.oubli";
    }

    @Override
    public String titre() {
        return "Oublier les invitations à l’enquête restées sans réponse";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public String executer() {
        int oubliees = em.createNativeQuery("delete from enquetes.invitation where expire_le < :jour")
                .setParameter("jour", LocalDate.now(horloge)).executeUpdate();
        return Typographie.compte(oubliees, "invitation") + (oubliees > 1 ? " oubliées" : " oubliée");
    }
}
