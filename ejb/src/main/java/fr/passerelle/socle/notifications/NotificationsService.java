package fr.passerelle.socle.notifications;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Ouvert;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** One's own notifications: how many are not read, what they say, and where they lead. */
@Stateless
public class NotificationsService {

    /** Beyond, nobody counts. */
    private static final int COMPTEES = 100;
    private static final int MONTREES = 200;

    @Inject
    private EntityManager em;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    /** How many are not read, a hundred at most. Asked by every page: it reads an index, and opens no transaction. */
    @Ouvert("chacun lit ce qui lui est dit")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int nonLues() {
        return ((Number) em.createNativeQuery("""
                select count(*) from (select 1 from notifications.notification where compte = :moi and lue_le is null limit :comptees) n""")
                .setParameter("moi", moi()).setParameter("comptees", COMPTEES).getSingleResult()).intValue();
    }

    /** The latest first. */
    @Ouvert("chacun lit ce qui lui est dit")
    public List<Notification> miennes(boolean nonLuesSeulement) {
        return Lignes.<Object[]>de(em.createNativeQuery("select id, texte, lien, le, lue_le from notifications.notification where compte = :moi"
                + (nonLuesSeulement ? " and lue_le is null" : "") + " order by id desc limit " + MONTREES, Object[].class).setParameter("moi", moi())).stream()
                .map(l -> new Notification((Long) l[0], (String) l[1], (String) l[2], (Instant) l[3], (Instant) l[4])).toList();
    }

    /** It is read; where it leads. */
    @Ouvert("chacun lit ce qui lui est dit")
    public String ouvrir(long id) {
        return Lignes.<String>de(em.createNativeQuery("""
                update notifications.notification set lue_le = coalesce(lue_le, :maintenant) where id = :id and compte = :moi returning lien""", String.class)
                .setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("id", id).setParameter("moi", moi()))
                .stream().findFirst().orElseThrow(() -> new Introuvable("notification " + id));
    }

    @Ouvert("chacun lit ce qui lui est dit")
    public void toutLire() {
        em.createNativeQuery("update notifications.notification set lue_le = :maintenant where compte = :moi and lue_le is null")
                .setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("moi", moi()).executeUpdate();
    }

    private String moi() {
        return appelants.courant().identifiant();
    }
}
