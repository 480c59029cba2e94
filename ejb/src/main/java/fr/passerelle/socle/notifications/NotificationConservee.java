package fr.passerelle.socle.notifications;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What somebody was told some time ago, read or not. */
@ApplicationScoped
public class NotificationConservee implements ObjetConserve {

    @Inject
    private EntityManager em;

    @Override
    public String code() {
        return "NOTIFICATION";
    }

    @Override
    public String libelle() {
        return "Notification, lue ou non";
    }

    @Override
    public String depart() {
        return "le jour où elle est écrite";
    }

    @Override
    public String ensuite() {
        return "effacée, comme avec son dossier";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(code(), 3, 0, "Par défaut\u202f: elle ne dit qu’où regarder.");
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) from notifications.notification where le < :avant", Long.class)
                .setParameter("avant", Conservation.apres(finEchue)).getSingleResult());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        return em.createNativeQuery("delete from notifications.notification where le < :avant").setParameter("avant", Conservation.apres(finEchue)).executeUpdate();
    }
}
