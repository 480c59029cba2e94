package fr.passerelle.socle.comptes.adresse;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.comptes.faits.AdresseChangee;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;

/** Tells of a changed address at the former one, in the act that changes it; the last sure one alone may confirm. */
@ApplicationScoped
class AvisDeChangement {

    private static final Duration VALIDITE = Duration.ofDays(7);

    @Inject
    private EntityManager em;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;
    @Inject
    private Clock horloge;

    void prevenir(@Observes AdresseChangee fait) {
        em.createNativeQuery("delete from comptes.confirmation where compte = :compte").setParameter("compte", fait.compte()).executeUpdate();
        ecrire(fait, fait.sure(), attendConfirmation(fait) ? "Si c’est vous, vous pouvez le confirmer dès maintenant à cette adresse\u202f:\n"
                + lien(fait) + "\n\nSans cela, aucun mot de passe ne peut être refait par la nouvelle adresse avant sept jours." : "");
        if (fait.ancienne() != null && !fait.ancienne().equals(fait.sure())) {
            ecrire(fait, fait.ancienne(), "");
        }
    }

    private static boolean attendConfirmation(AdresseChangee fait) {
        return !fait.jamaisEntre() && fait.sure() != null && fait.nouvelle() != null && !fait.sure().equals(fait.nouvelle());
    }

    private void ecrire(AdresseChangee fait, String adresse, String confirmation) {
        courriels.deposer(TextesDuSocle.ADRESSE_CHANGEE, adresse, Map.of("confirmation", confirmation,
                "nouvelle", fait.nouvelle() == null ? "aucune adresse" : fait.nouvelle()), "compte", fait.compte());
    }

    private String lien(AdresseChangee fait) {
        String jeton = Jeton.nouveau();
        em.createNativeQuery("""
                insert into comptes.confirmation (compte, adresse, empreinte, expire_le) values (:compte, :adresse, :empreinte, :expire)""")
                .setParameter("compte", fait.compte()).setParameter("adresse", fait.nouvelle()).setParameter("empreinte", Jeton.empreinte(jeton))
                .setParameter("expire", horloge.instant().plus(VALIDITE).atOffset(ZoneOffset.UTC)).executeUpdate();
        return organisme.adresse() + "/adresse-changee?lien=" + jeton;
    }
}
