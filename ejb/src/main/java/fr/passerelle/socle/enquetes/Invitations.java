package fr.passerelle.socle.enquetes;

import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;

/** Invites to answer, with the act that is the occasion; what is kept of the invitation tells neither whom nor what about. */
@ApplicationScoped
public class Invitations {

    @Inject
    private EntityManager em;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;
    @Inject
    private Clock horloge;

    /**
     * @param adresse of the person, or {@code null} when none was given
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void inviter(Enquete enquete, String adresse) {
        int jours = enquete.jours();
        if (jours <= 0 || TextePropre.estVide(adresse)) {
            return;
        }
        LocalDate aujourdhui = LocalDate.now(horloge);
        String jeton = Jeton.nouveau();
        em.createNativeQuery("""
                insert into enquetes.invitation (empreinte, enquete, expire_le, annee, trimestre)
                values (:empreinte, :enquete, :expire, :annee, :trimestre)""")
                .setParameter("empreinte", Jeton.empreinte(jeton)).setParameter("enquete", enquete.code())
                .setParameter("expire", aujourdhui.plusDays(jours)).setParameter("annee", aujourdhui.getYear())
                .setParameter("trimestre", aujourdhui.get(IsoFields.QUARTER_OF_YEAR)).executeUpdate();
        em.createNativeQuery("""
                insert into enquetes.envoi as e (enquete, annee, trimestre, invitations) values (:enquete, :annee, :trimestre, 1)
                on conflict (enquete, annee, trimestre) do update set invitations = e.invitations + 1""")
                .setParameter("enquete", enquete.code()).setParameter("annee", aujourdhui.getYear())
                .setParameter("trimestre", aujourdhui.get(IsoFields.QUARTER_OF_YEAR)).executeUpdate();
        courriels.deposer(enquete.courriel(), adresse, Map.of("lien", organisme.adresse() + "/enquete?lien=" + jeton,
                "jours", String.valueOf(jours)), "enquete", null, aujourdhui.plusDays(jours + 1L).atStartOfDay(Horloge.PARIS).toInstant());
    }
}
