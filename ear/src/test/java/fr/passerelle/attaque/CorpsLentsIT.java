package fr.passerelle.attaque;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Des formulaires qui arrivent octet par octet, ou jamais : ils ne tiennent personne, et sont coupés. */
@Tag("attaque")
class CorpsLentsIT {

    private static final int CONNEXIONS = 200;
    private static final Duration DUREE = Duree.ou(Duration.ofSeconds(4), Duration.ofSeconds(60));
    private static final Duration ENTRE_DEUX_OCTETS = Duration.ofMillis(500);
    private static final Duration PROMISE = Duration.ofMillis(500);

    @ParameterizedTest
    @ValueSource(ints = {0, 40_000, 300_000})
    void deux_cents_envois_qui_n_arrivent_pas_ne_font_attendre_aucune_personne_connectee(int envoyesDAbord) {
        Client mediateur = Client.enTantQue("mediateur");
        Duration calme = neufSurVingt(IntStream.range(0, 20).mapToObj(i -> lire(mediateur)).toList());
        List<Prise> prises = new ArrayList<>();
        try {
            while (prises.size() < CONNEXIONS) {
                prises.add(commencer(envoyesDAbord));
            }
            List<Duration> pages = new ArrayList<>();
            Instant fin = Instant.now().plus(DUREE);
            Instant octet = Instant.now();
            while (Instant.now().isBefore(fin)) {
                pages.add(lire(mediateur));
                if (Instant.now().isAfter(octet)) {
                    prises.replaceAll(prise -> goutte(prise, envoyesDAbord));
                    octet = Instant.now().plus(ENTRE_DEUX_OCTETS);
                }
            }
            // Sur une machine occupée ailleurs, ce que coûte la page au calme vaut repère.
            assertThat(neufSurVingt(pages)).as(pages.size() + " pages, au calme " + calme).isLessThanOrEqualTo(max(PROMISE, calme.multipliedBy(4)));
        } finally {
            prises.forEach(Prise::close);
        }
    }

    private static Prise commencer(int envoyesDAbord) {
        Prise prise = Prise.ouvrir().commencer("connexion", "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + (envoyesDAbord + 50_000));
        prise.tenter("a".repeat(envoyesDAbord));
        return prise;
    }

    /** Un octet de plus ; coupée, la connexion est remplacée par une autre. */
    private static Prise goutte(Prise prise, int envoyesDAbord) {
        if (prise.tenter("a")) {
            return prise;
        }
        prise.close();
        return commencer(envoyesDAbord);
    }

    private static Duration lire(Client client) {
        Instant debut = Instant.now();
        assertThat(client.statut("compte")).isEqualTo(200);
        return Duration.between(debut, Instant.now());
    }

    private static Duration neufSurVingt(List<Duration> durees) {
        return durees.stream().sorted().toList().get((int) Math.ceil(durees.size() * 0.95) - 1);
    }

    private static Duration max(Duration une, Duration autre) {
        return Stream.of(une, autre).max(Duration::compareTo).orElseThrow();
    }
}
