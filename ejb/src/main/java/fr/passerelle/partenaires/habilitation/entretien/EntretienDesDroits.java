package fr.passerelle.partenaires.habilitation.entretien;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.confies.ComptesConfies;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Each night: rights whose term has come expire, unused accounts sleep then close (R-PART-14), delegations nobody holds come back (R-PART-6). */
@ApplicationScoped
public class EntretienDesDroits implements Travail {

    @Inject
    private EntityManager em;
    @Inject
    private UnParUn actes;
    @Inject
    private ComptesConfies comptes;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "partenaires.habilitations";
    }

    @Override
    public String titre() {
        return "Finir les droits échus, endormir et clôturer les comptes inutilisés des partenaires";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    public String executer() {
        int echus = actes.echoir(LocalDate.now(horloge));
        int clotures = pour(reglages.entier(ReglagesDesDroits.CLOTURE), Set.of("CREE", "ACTIF", "INACTIF"), true);
        int endormis = pour(reglages.entier(ReglagesDesDroits.INACTIF), Set.of("ACTIF"), false);
        int repris = actes.reprendreLesDelegations(reglages.entier(ReglagesDesDroits.SANS_ADMINISTRATEUR));
        return Typographie.compte(echus, "droit échu") + ", " + Typographie.compte(endormis, "compte endormi") + ", "
                + Typographie.compte(clotures, "compte clôturé") + ", " + Typographie.compte(repris, "délégation reprise");
    }

    private int pour(int jours, Set<String> etats, boolean cloture) {
        Instant limite = horloge.instant().minus(Duration.ofDays(jours));
        List<String> dormants = comptes.sansConnexionDepuis(Population.PARTENAIRE, limite);
        List<Long> personnes = Lignes.de(em.createNativeQuery("""
                select id from partenaires.utilisateur where compte = any(:comptes) and etat in (:etats)
                    and (reveille_le is null or reveille_le < :limite) order by id""", Long.class)
                .setParameter("comptes", dormants.toArray(String[]::new)).setParameter("etats", etats)
                .setParameter("limite", limite.atOffset(ZoneOffset.UTC)));
        int faits = 0;
        for (long personne : personnes) {
            try {
                actes.ranger(personne, "Aucune connexion depuis " + jours + " jours", cloture);
                faits++;
            } catch (RegleRefusee entreTemps) {
                // someone acted on it meanwhile: the next night tells
            }
        }
        return faits;
    }
}
