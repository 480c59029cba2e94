package fr.passerelle.mediation.expedition;

import static fr.passerelle.mediation.Permissions.SAISINE_GERER;

import fr.passerelle.mediation.notifications.Avis;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A letter that stays behind, or came back and nothing followed, is told once to all who may see to it. Done again, it finds none left. */
@ApplicationScoped
class RappelDesLettres implements Travail {

    @Inject
    private LettresDesSaisines lettres;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Avis avis;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "mediation.lettres";
    }

    @Override
    public String titre() {
        return "Rappeler les lettres qui attendent de partir";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public String executer() {
        int jours = reglages.entier(ReglagesDesEnvois.RAPPEL);
        List<Long> saisines = jours <= 0 ? List.of() : lettres.prendreLesOubliees(LocalDate.now(horloge).minusDays(jours));
        if (!saisines.isEmpty()) {
            avis.lettresEnAttente(annuaire.appelantsPouvant(SAISINE_GERER).stream().filter(a -> lettres.enVoit(a, saisines)).map(Appelant::identifiant).toList());
        }
        return Typographie.compte(saisines.size(), "lettre");
    }
}
