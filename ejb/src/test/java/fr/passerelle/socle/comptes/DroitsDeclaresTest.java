package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.passerelle.architecture.Declarations;
import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Capacites;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the start of the application would refuse, told before it is ever started. */
class DroitsDeclaresTest {

    @Test
    void tout_droit_demande_ou_donne_est_declare_une_fois() {
        Map<String, Set<String>> demandees = PermissionsDemandees.de(Declarations.MAISON.stream()
                .filter(c -> c.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Autorise.class))).<Class<?>>map(JavaClass::reflect).toList());
        assertThat(demandees).isNotEmpty();
        assertThat(new Capacites(Declarations.toutes(Capacite.class)).anomalies(demandees)).isEmpty();
    }

    @Test
    void deux_methodes_d_un_meme_nom_ne_se_cachent_pas_l_une_l_autre() {
        assertThat(PermissionsDemandees.de(List.of(Guichet.class))).isEqualTo(Map.of("Guichet.ouvrir", Set.of("GUICHET_TENIR", "GUICHET_VOIR")));
    }

    private static final class Guichet {

        @Autorise("GUICHET_TENIR")
        void ouvrir() {
            // compte seul ce qu'elle demande
        }

        @Autorise("GUICHET_VOIR")
        void ouvrir(int heure) {
            // de même
        }
    }
}
