package fr.passerelle.attaque;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Combien de temps attend sa page, pendant une attaque, une personne déjà connectée. */
public final class Lectures {

    private static final Duration PROMISE = Duration.ofMillis(500);
    private static final int AU_CALME = 20;

    private final Client quelquUn;
    private final Duration calme;
    private final List<Duration> durees = new ArrayList<>();

    public Lectures(Client quelquUn) {
        this.quelquUn = quelquUn;
        for (int i = 0; i < AU_CALME; i++) {
            lire();
        }
        calme = auRang(0.95);
        durees.clear();
    }

    public void lire() {
        long debut = System.nanoTime();
        assertThat(quelquUn.statut("compte")).isEqualTo(200);
        durees.add(Duration.ofNanos(System.nanoTime() - debut));
    }

    /** Dix-neuf fois sur vingt dans la demi-seconde ; sur une machine occupée ailleurs, ce que coûte la page au calme vaut repère. */
    public void tiennentLaPromesse() {
        Duration permise = Stream.of(PROMISE, calme.multipliedBy(4)).max(Duration::compareTo).orElseThrow();
        assertThat(auRang(0.95)).as("%d pages, la médiane %s, au calme %s", durees.size(), mediane(), calme).isLessThanOrEqualTo(permise);
    }

    public Duration mediane() {
        return auRang(0.5);
    }

    private Duration auRang(double part) {
        return durees.stream().sorted().toList().get((int) Math.ceil(durees.size() * part) - 1);
    }
}
