package fr.passerelle.partenaires.convention;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Every night: conventions that reached their term go on or end, contracts denounced alone end, and what hangs on those that end ends with them. */
@ApplicationScoped
public class ConventionsAuTerme implements Travail {

    @Inject
    private EntityManager em;
    @Inject
    private UneParUne uneParUne;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "partenaires.terme";
    }

    @Override
    public String titre() {
        return "Reconduire ou finir les conventions arrivées à leur terme, finir les contrats dénoncés";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    /** Each in its own transaction: one that cannot be ended does not keep the others. */
    @Override
    public String executer() {
        int contrats = finirLesContrats();
        List<Long> vivantes = Lignes.de(em.createNativeQuery(
                "select id from partenaires.convention where etat in ('ACTIVE', 'SUSPENDUE') order by id", Long.class));
        int reconduites = 0;
        int finies = 0;
        for (long id : vivantes) {
            switch (uneParUne.constater(id)) {
                case RECONDUITE -> reconduites++;
                case FINIE -> finies++;
                case RIEN -> { }
            }
        }
        return Typographie.compte(reconduites, "convention reconduite", "conventions reconduites") + ", " + Typographie.compte(finies, "convention finie", "conventions finies")
                + ", " + Typographie.compte(contrats, "contrat fini", "contrats finis");
    }

    /** Before their conventions: one that should have ended sooner ends on its own day. */
    private int finirLesContrats() {
        List<Long> echus = Lignes.de(em.createNativeQuery(
                "select id from partenaires.contrat where etat in ('ACTIVE', 'SUSPENDUE') and finit_le < :jour order by id", Long.class)
                .setParameter("jour", LocalDate.now(horloge)));
        return (int) echus.stream().filter(uneParUne::constaterContrat).count();
    }
}
