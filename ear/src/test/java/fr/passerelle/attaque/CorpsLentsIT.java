package fr.passerelle.attaque;

import fr.passerelle.http.Client;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Des formulaires qui arrivent octet par octet, ou jamais : ils ne tiennent personne, et sont coupés. */
@Tag("attaque")
class CorpsLentsIT {

    private static final int CONNEXIONS = 200;
    private static final Duration DUREE = Duree.ou(Duration.ofSeconds(4), Duration.ofSeconds(60));
    private static final Duration ENTRE_DEUX_OCTETS = Duration.ofMillis(500);

    @ParameterizedTest
    @ValueSource(ints = {0, 40_000, 300_000})
    void deux_cents_envois_qui_n_arrivent_pas_ne_font_attendre_aucune_personne_connectee(int envoyesDAbord) {
        Lectures lectures = new Lectures(Client.enTantQue("mediateur"));
        List<Prise> prises = new ArrayList<>();
        try {
            while (prises.size() < CONNEXIONS) {
                prises.add(commencer(envoyesDAbord));
            }
            Instant fin = Instant.now().plus(DUREE);
            Instant octet = Instant.now();
            while (Instant.now().isBefore(fin)) {
                lectures.lire();
                if (Instant.now().isAfter(octet)) {
                    prises.replaceAll(prise -> goutte(prise, envoyesDAbord));
                    octet = Instant.now().plus(ENTRE_DEUX_OCTETS);
                }
            }
            lectures.tiennentLaPromesse();
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
}
