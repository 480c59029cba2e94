package fr.passerelle.mediation.enquete;

import fr.passerelle.mediation.TextesDeMediation;
import fr.passerelle.mediation.acte.ActeFait;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;

/** Invites to answer, with the act that closes a case; what is kept of the invitation tells neither whom nor which case. */
@ApplicationScoped
class Invitations {

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    @Transactional(Transactional.TxType.MANDATORY)
    void surCloture(@Observes ActeFait fait) {
        if (fait.acte() == Acte.CLOTURER) {
            fait.adresses().stream().limit(1).forEach(this::inviter);
        }
    }

    private void inviter(String adresse) {
        int jours = reglages.entier(ReglagesEnquete.JOURS);
        if (jours <= 0 || adresse == null || adresse.isBlank()) {
            return;
        }
        LocalDate aujourdhui = LocalDate.now(horloge);
        String jeton = Jeton.nouveau();
        em.createNativeQuery("""
                insert into mediation.invitation_enquete (empreinte, expire_le, annee, trimestre)
                values (:empreinte, :expire, :annee, :trimestre)""")
                .setParameter("empreinte", Jeton.empreinte(jeton)).setParameter("expire", aujourdhui.plusDays(jours))
                .setParameter("annee", aujourdhui.getYear())
                .setParameter("trimestre", aujourdhui.get(IsoFields.QUARTER_OF_YEAR)).executeUpdate();
        em.createNativeQuery("""
                insert into mediation.enquete as e (annee, trimestre, invitations) values (:annee, :trimestre, 1)
                on conflict (annee, trimestre) do update set invitations = e.invitations + 1""")
                .setParameter("annee", aujourdhui.getYear())
                .setParameter("trimestre", aujourdhui.get(IsoFields.QUARTER_OF_YEAR)).executeUpdate();
        courriels.deposer(TextesDeMediation.ENQUETE, adresse, Map.of("lien", organisme.adresse() + "/enquete?lien=" + jeton,
                "jours", String.valueOf(jours)), "enquete", null);
    }
}
