package fr.passerelle.avip.label;

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

/** Every night: labels granted begin, those near their end open to renewal, those past it expire; a capacity that changed is to be looked at. */
@ApplicationScoped
public class LabelsALeurDate implements Travail {

    @Inject
    private EntityManager em;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Revues revues;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "avip.labels";
    }

    @Override
    public String titre() {
        return "Faire commencer, renouveler et finir les labels Avip";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    /** Each in its own transaction: one that cannot go on does not keep the others. */
    @Override
    public String executer() {
        List<Long> vivants = Lignes.de(em.createNativeQuery("""
                select id from avip.label where statut in ('ACTIF', 'A_RENOUVELER') or statut = 'COMITE' and decision = 'ACCORDER' order by id""", Long.class));
        int changes = (int) vivants.stream().filter(dossiers::constater).count();
        int ouvertes = revues.ouvrirPourLesAgrements(LocalDate.now(horloge));
        return Typographie.compte(changes, "label") + " à leur date, " + Typographie.compte(ouvertes, "revue") + " à faire";
    }
}
