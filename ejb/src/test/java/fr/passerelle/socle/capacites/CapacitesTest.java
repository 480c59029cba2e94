package fr.passerelle.socle.capacites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the house refuses to start with, and what it draws from what each capability declares. */
class CapacitesTest {

    private static final Role LECTEUR = Role.agent("LECTEUR", "Lecteur", "LIVRE_LIRE");
    private static final Role GARDIEN = Role.agent("GARDIEN", "Gardien", "PORTE_OUVRIR");
    private static final Fixture LIVRES = new Fixture("livres", 20, List.of(new Permission("LIVRE_LIRE", "Lire un livre")),
            List.of(LECTEUR), List.of());
    private static final Fixture PORTES = new Fixture("portes", 10, List.of(new Permission("PORTE_OUVRIR", "Ouvrir une porte")),
            List.of(GARDIEN), List.of(new Octroi("LECTEUR", Set.of("PORTE_OUVRIR"))));

    private record Fixture(String code, int rang, List<Permission> permissions, List<Role> roles, List<Octroi> octrois)
            implements Capacite {

        @Override
        public String titre() {
            return code;
        }
    }

    @Test
    void tout_se_range_par_capacite_dans_l_ordre_de_leur_rang() {
        Capacites maison = new Capacites(List.of(LIVRES, PORTES));
        assertThat(maison.roles()).extracting(Role::code).containsExactly("GARDIEN", "LECTEUR");
        assertThat(maison.permissions()).extracting(Permission::code).containsExactly("PORTE_OUVRIR", "LIVRE_LIRE");
        assertThat(maison.anomalies(Map.of("LivreService.lire", List.of("LIVRE_LIRE")))).isEmpty();
    }

    @Test
    void un_role_recoit_ce_que_lui_donne_une_autre_capacite() {
        Capacites maison = new Capacites(List.of(LIVRES, PORTES));
        assertThat(maison.permissionsDe(Set.of("LECTEUR"))).containsExactlyInAnyOrder("LIVRE_LIRE", "PORTE_OUVRIR");
    }

    @Test
    void un_role_que_personne_n_apporte_plus_ne_permet_rien() {
        Capacites maison = new Capacites(List.of(LIVRES));
        assertThat(maison.permissionsDe(Set.of("GARDIEN", "LECTEUR"))).containsExactly("LIVRE_LIRE");
        assertThat(maison.roles(Set.of("GARDIEN", "LECTEUR"))).extracting(Role::code).containsExactly("LECTEUR");
    }

    @Test
    void un_role_qui_nomme_une_permission_inconnue_est_refuse() {
        Capacites maison = new Capacites(List.of(new Fixture("livres", 1, List.of(), List.of(LECTEUR), List.of())));
        assertThat(maison.anomalies(Map.of())).containsExactly("le rôle LECTEUR nomme la permission LIVRE_LIRE, que personne ne déclare");
    }

    @Test
    void ce_qui_est_donne_a_un_role_inconnu_est_refuse() {
        assertThat(new Capacites(List.of(PORTES)).anomalies(Map.of())).singleElement().asString().contains("LECTEUR");
    }

    @Test
    void ce_que_demande_le_portier_et_que_personne_ne_declare_est_refuse() {
        assertThat(new Capacites(List.of(LIVRES)).anomalies(Map.of("LivreService.prêter", List.of("LIVRE_LIRE", "LIVRE_PRETER"))))
                .containsExactly("LivreService.prêter nomme la permission LIVRE_PRETER, que personne ne déclare");
    }

    @Test
    void deux_declarations_du_meme_nom_sont_refusees() {
        assertThat(new Capacites(List.of(LIVRES, LIVRES)).anomalies(Map.of()))
                .containsExactly("capacité livres\u202f: 2 fois", "permission LIVRE_LIRE\u202f: 2 fois", "rôle LECTEUR\u202f: 2 fois");
    }
}
