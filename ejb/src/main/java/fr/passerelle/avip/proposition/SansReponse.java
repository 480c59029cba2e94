package fr.passerelle.avip.proposition;

import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** A parent proposed thirty days ago without an answer: the structure learns of it (dossier §3.3). Done again, it finds nothing left. */
@ApplicationScoped
class SansReponse implements Travail {

    @Inject
    private Propositions propositions;

    @Override
    public String code() {
        return "avip.propositions";
    }

    @Override
    public String titre() {
        return "Clore les parents proposés restés sans réponse";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    public String executer() {
        int closes = propositions.laisserSansReponse();
        return closes < 2 ? closes + " proposition close" : closes + " propositions closes";
    }
}
