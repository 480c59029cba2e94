package fr.passerelle.socle.comptes.entretien;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Forgets sessions that are over, links and browsers that no longer serve, failures by address: what is kept of them is in the journal. */
@ApplicationScoped
public class Menage implements Travail {

    static final int JOURS = 30;

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "comptes.menage";
    }

    @Override
    public String titre() {
        return "Oublier les sessions finies et les liens périmés";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public String executer() {
        int sessions = retirer("session where vue_le < :avant");
        int liens = retirer("oubli where le < :avant");
        retirer("code where le < :avant");
        retirer("code_remis where expire_le < :avant");
        retirer("confirmation where expire_le < :avant");
        retirer("frein where le < :avant");
        retirer("appareil where vu_le < :avant");
        oublierLesAdressesDAvant();
        return Typographie.compte(sessions, "session") + " et " + Typographie.compte(liens, "lien") + " de plus de " + JOURS + " jours";
    }

    /** A former address has served its time once the new one is sure. */
    private void oublierLesAdressesDAvant() {
        em.createNativeQuery("update comptes.compte set adresse_d_avant = null, adresse_sure_le = null where adresse_sure_le < :maintenant")
                .setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    private int retirer(String lesquels) {
        OffsetDateTime avant = horloge.instant().atOffset(ZoneOffset.UTC).minusDays(JOURS);
        return em.createNativeQuery("delete from comptes." + lesquels).setParameter("avant", avant).executeUpdate();
    }
}
