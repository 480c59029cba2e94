package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** What a task was given and gives back is there to be fetched, not to be kept. */
@ApplicationScoped
class OubliDesTaches implements Travail {

    private static final Duration MEMOIRE = Duration.ofDays(90);

    @Inject
    private TacheRepository taches;
    @Inject
    private Reglages reglages;

    @Override
    public String code() {
        return "taches.oubli";
    }

    @Override
    public String titre() {
        return "Oublier les fichiers et les rapports des tâches finies depuis longtemps";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    public String executer() {
        int fichiers = taches.oublier(Duration.ofDays(reglages.entier(ReglagesTaches.GARDER)), MEMOIRE);
        return fichiers == 0 ? "Rien à oublier" : Typographie.compte(fichiers, "fichier") + " oublié" + (fichiers > 1 ? "s" : "");
    }
}
