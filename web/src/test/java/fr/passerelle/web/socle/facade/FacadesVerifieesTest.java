package fr.passerelle.web.socle.facade;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Permission;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the pages' side refuses to start with. */
class FacadesVerifieesTest {

    private static final Capacites MAISON = new Capacites(List.of(new Livres()));

    private static final class Livres implements Capacite {

        @Override
        public String code() {
            return "livres";
        }

        @Override
        public String titre() {
            return "Livres";
        }

        @Override
        public int rang() {
            return 1;
        }

        @Override
        public List<Permission> permissions() {
            return List.of(new Permission("LIVRE_LIRE", "Lire un livre"));
        }
    }

    /** Shows one page, to whoever has that permission. */
    private record Rayon(String capacite, String permission) implements Facade {

        @Override
        public List<Entree> menu() {
            return List.of(Entree.de("/livres", "book", "Livres", permission));
        }
    }

    @Test
    void une_facade_d_une_capacite_declaree_qui_demande_ce_qui_l_est_ne_dit_rien() {
        assertThat(FacadesVerifiees.anomalies(MAISON, List.of(new Rayon("livres", "LIVRE_LIRE")))).isEmpty();
    }

    @Test
    void une_entree_qui_demande_une_permission_inconnue_est_refusee() {
        assertThat(FacadesVerifiees.anomalies(MAISON, List.of(new Rayon("livres", "LIVRE_LIER"))))
                .containsExactly("la façade livres nomme la permission LIVRE_LIER, que personne ne déclare");
    }

    @Test
    void une_facade_d_une_capacite_inconnue_est_refusee_et_deux_pour_une_aussi() {
        Facade rayon = new Rayon("livres", "LIVRE_LIRE");
        assertThat(FacadesVerifiees.anomalies(MAISON, List.of(rayon, rayon, new Rayon("livre", "LIVRE_LIRE")))).containsExactly(
                "la façade livre est celle d’une capacité que personne ne déclare", "façade livres\u202f: 2 fois");
    }
}
