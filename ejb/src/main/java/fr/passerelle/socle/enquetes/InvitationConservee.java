package fr.passerelle.socle.enquetes;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** An invitation nobody answered: the nightly work forgets it once it may serve no more. */
@ApplicationScoped
public class InvitationConservee implements ObjetConserve {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "INVITATION";
    }

    @Override
    public String libelle() {
        return "Invitation à une enquête, restée sans réponse";
    }

    @Override
    public String depart() {
        return "son envoi";
    }

    @Override
    public String ensuite() {
        return "oubliée";
    }

    @Override
    public Duree parDefaut() {
        return null;
    }

    @Override
    public String dureeFixe() {
        return "le temps donné pour répondre";
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) from enquetes.invitation where expire_le < :jour", Long.class)
                .setParameter("jour", LocalDate.now(horloge)).getSingleResult());
    }
}
