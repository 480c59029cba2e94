package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.OctroiDeService;
import fr.passerelle.socle.capacites.Perimetre;
import fr.passerelle.socle.capacites.Permission;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.capacites.SourceDeDroits;
import fr.passerelle.socle.comptes.frein.ReglagesConnexion;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an account may do at each request: by its roles, and by rights that begin and end on their own. */
class DroitsTest {

    private static final Perimetre CHEZ_EUX = new Perimetre("P-1", "prêt", "référent", Set.of("nord", "sud"));

    private final Map<String, SourceDeDroits.Droits> habilitations = new HashMap<>();
    private final Droits droits = new Droits(new Capacites(List.of(new Bibliotheque())),
            List.<SourceDeDroits>of(qui -> habilitations.getOrDefault(qui, SourceDeDroits.Droits.AUCUN)));

    private static final class Bibliotheque implements Capacite {

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
        public List<Permission> permissions() {
            return List.of(new Permission("LIVRE_LIRE", "Lire"), new Permission("LIVRE_PRETER", "Prêter"),
                    new Permission("LIVRE_RESERVER", "Réserver"));
        }

        @Override
        public List<OctroiDeService> octroisDeService() {
            return List.of(new OctroiDeService("prêt", "référent", Set.of("LIVRE_RESERVER")));
        }

        @Override
        public List<Role> roles() {
            return List.of(Role.agent("LECTEUR", "Lecteur", "LIVRE_LIRE"), Role.agent("GARDIEN", "Gardien").exigeantUnCode());
        }
    }

    @Test
    void un_droit_qui_finit_est_refuse_a_la_demande_suivante() {
        Compte compte = compte(Population.PARTENAIRE, Set.of());
        assertThat(droits.appelant(compte).peut("LIVRE_PRETER")).isFalse();
        habilitations.put("jeanne", new SourceDeDroits.Droits(Set.of("LIVRE_PRETER"), List.of(CHEZ_EUX)));
        assertThat(droits.appelant(compte).peut("LIVRE_PRETER")).isTrue();
        assertThat(droits.appelant(compte).perimetres()).containsExactly(CHEZ_EUX);
        habilitations.clear();
        assertThat(droits.appelant(compte).peut("LIVRE_PRETER")).isFalse();
        assertThat(droits.appelant(compte).perimetres()).isEmpty();
    }

    @Test
    void un_droit_sur_un_service_donne_ce_que_sa_capacite_dit_de_ce_profil_et_de_lui_seul() {
        habilitations.put("jeanne", new SourceDeDroits.Droits(Set.of(), List.of(CHEZ_EUX)));
        assertThat(droits.appelant(compte(Population.PARTENAIRE, Set.of())).permissions()).containsExactly("LIVRE_RESERVER");
        habilitations.put("jeanne", new SourceDeDroits.Droits(Set.of(), List.of(new Perimetre("P-1", "prêt", "lecteur", Set.of()),
                new Perimetre("P-1", "achat", "référent", Set.of()))));
        assertThat(droits.appelant(compte(Population.PARTENAIRE, Set.of())).permissions()).isEmpty();
    }

    @Test
    void ce_qu_une_source_donne_s_ajoute_a_ce_que_donnent_les_roles() {
        habilitations.put("jeanne", new SourceDeDroits.Droits(Set.of("LIVRE_PRETER"), List.of()));
        assertThat(droits.appelant(compte(Population.AGENT, Set.of("LECTEUR"))).permissions()).containsExactlyInAnyOrder("LIVRE_LIRE", "LIVRE_PRETER");
    }

    @Test
    void une_source_n_est_interrogee_que_sur_ceux_qu_elle_concerne() {
        SourceDeDroits desPartenaires = new SourceDeDroits() {
            @Override
            public boolean concerne(Population population) {
                return population == Population.PARTENAIRE;
            }

            @Override
            public Droits de(String identifiant) {
                return new Droits(Set.of("LIVRE_PRETER"), List.of());
            }
        };
        Droits selonElle = new Droits(new Capacites(List.of(new Bibliotheque())), List.of(desPartenaires));
        assertThat(selonElle.appelant(compte(Population.PARTENAIRE, Set.of())).peut("LIVRE_PRETER")).isTrue();
        assertThat(selonElle.appelant(compte(Population.AGENT, Set.of("LECTEUR"))).permissions()).containsExactly("LIVRE_LIRE");
    }

    @Test
    void une_population_ou_un_role_peut_exiger_un_code() {
        ReglagesConnexion reglages = new ReglagesConnexion(5, 10, Duration.ofHours(2), 50, ReglagesComptes.populations(" PARTENAIRE , "));
        assertThat(droits.demandeUnCode(compte(Population.PARTENAIRE, Set.of()), reglages)).isTrue();
        assertThat(droits.demandeUnCode(compte(Population.USAGER, Set.of()), reglages)).isFalse();
        assertThat(droits.demandeUnCode(compte(Population.AGENT, Set.of("LECTEUR")), reglages)).isFalse();
        assertThat(droits.demandeUnCode(compte(Population.AGENT, Set.of("LECTEUR", "GARDIEN")), reglages)).isTrue();
    }

    private static Compte compte(Population population, Set<String> roles) {
        return new Compte(new NouveauCompte("jeanne", "Jeanne", "Exemple", null, null, roles, population), "empreinte", Instant.EPOCH);
    }
}
