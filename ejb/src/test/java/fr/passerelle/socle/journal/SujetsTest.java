package fr.passerelle.socle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.GenreDObjet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ce qui se demande ensemble au journal et ce qu'un gel tient, d'après ce que chaque capacité déclare. */
class SujetsTest {

    private static final GenreDObjet REVUE = GenreDObjet.sujet("revue", "Revue", "REV-\\d{4}-\\d{4}", "REV-2026-0001", true);
    private static final GenreDObjet OUVRAGE = GenreDObjet.sujet("ouvrage", "Ouvrage", "OUV-\\d+", "OUV-12", false);
    private static final GenreDObjet PRET = new GenreDObjet("pret", "Prêt");

    @Test
    void une_reference_entiere_nomme_son_sujet_quelle_que_soit_la_casse() {
        Sujets sujets = sujets(REVUE, OUVRAGE, PRET);
        assertThat(sujets.nomme("rev-2026-0042")).contains(new Sujet("revue", "REV-2026-0042"));
        assertThat(sujets.nomme("OUV-7")).contains(new Sujet("ouvrage", "OUV-7"));
        assertThat(List.of("REV-2026", "pret", "", "REV-2026-0042x")).allSatisfy(r -> assertThat(sujets.nomme(r)).isEmpty());
        assertThat(sujets.connait("pret")).isFalse();
    }

    @Test
    void un_seul_genre_donne_son_mot_plusieurs_en_partagent_un() {
        assertThat(List.of(sujets(REVUE, PRET).titre(), sujets(REVUE).un(), sujets(REVUE).exemples())).containsExactly("Revue", "une revue", "REV-2026-0001");
        assertThat(List.of(sujets(REVUE, OUVRAGE).titre(), sujets(REVUE, OUVRAGE).un(), sujets(REVUE, OUVRAGE).exemples()))
                .containsExactly("Dossier", "une revue ou un ouvrage", "REV-2026-0001 ou OUV-12");
        assertThat(List.of(REVUE.dejaGele(), OUVRAGE.dejaGele())).containsExactly("Cette revue est déjà gelée", "Cet ouvrage est déjà gelé");
    }

    @Test
    void deux_genres_dont_les_references_se_confondent_sont_refuses() {
        GenreDObjet autre = GenreDObjet.sujet("numero", "Numéro", "REV-.*", "REV-A", false);
        assertThat(maison(REVUE, autre).anomalies(Map.of())).containsExactly("référence REV-2026-0001\u202f: 2 fois");
    }

    private static Sujets sujets(GenreDObjet... genres) {
        return new Sujets(maison(genres));
    }

    private static Capacites maison(GenreDObjet... genres) {
        return new Capacites(List.of(new Capacite() {
            @Override
            public String code() {
                return "bibliotheque";
            }

            @Override
            public String titre() {
                return "Bibliothèque";
            }

            @Override
            public int rang() {
                return 1;
            }

            @Override
            public List<GenreDObjet> objets() {
                return List.of(genres);
            }
        }));
    }
}
