package fr.passerelle.serveur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import fr.passerelle.http.Sessions;
import fr.passerelle.navigateur.Affichage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Une installation comme l'écrit le README, de l'installation d'un WildFly neuf à son retour à l'état d'origine, avec entre
 * les deux les pannes d'une vraie vie. Un seul serveur pour tout cela : les épreuves se suivent dans l'ordre.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstallationIT extends PannesDUneInstallation {

    private String executionsDAvant;
    private Connection porte;

    @BeforeAll
    void installerPuisLancerDeuxServeurs() throws SQLException {
        Path dossier = Emplacements.essais().resolve("installation");
        Fichiers.supprimerDossier(dossier);
        chantier = Chantier.installer(dossier);
        retenirLesTravaux();
    }

    /**
     * Les serveurs ne regardent leurs travaux que toutes les minutes : ils y viennent pendant les premières épreuves. Qui regarde
     * commence par reprendre les exécutions abandonnées : les deux s'arrêtent là, l'un comme l'autre ayant commencé.
     */
    private void retenirLesTravaux() throws SQLException {
        executionsDAvant = "id <= " + chantier.lire("select coalesce(max(id), 0) from taches.execution");
        porte = chantier.connexion();
        porte.setAutoCommit(false);
        Chantier.ecrire(porte, "lock table taches.execution in share mode");
        Chantier.ecrire(porte, "update taches.travail set prochaine = now() - interval '1 minute'");
    }

    @AfterAll
    void fermer() throws SQLException {
        if (porte != null) {
            porte.close();
        }
        if (chantier != null) {
            chantier.close();
        }
    }

    @Test
    @Order(1)
    void l_installation_se_rejoue_sans_rien_changer_et_n_ecrit_aucun_secret() {
        assertThat(chantier.installee())
                .contains("java:jboss/datasources/PasserelleDS", "password=\"${env.PASSERELLE_DB_PASSWORD:}\"")
                .doesNotContain(Chantier.MOT_DE_PASSE, Chantier.MOT_DE_PASSE_TLS)
                .isNotEqualTo(chantier.origine());
        assertThat(chantier.rejouee()).isEqualTo(chantier.installee());
        assertThat(chantier.wildfly().ajoutes()).extracting(m -> m.getFileName().toString())
                .contains("postgresql.jar", "undertow-core.jar", "undertow-servlet.jar");
    }

    @Test
    @Order(2)
    void deux_serveurs_lances_ensemble_sur_une_base_vide_sont_prets_avec_un_seul_jeu_de_comptes() throws SQLException {
        assertThat(chantier.serveur().estPret()).isTrue();
        assertThat(chantier.second().estPret()).isTrue();
        assertThat(chantier.lire("select string_agg(identifiant || ' ' || role, ', ') from comptes.compte"
                + " join comptes.compte_role on compte_id = id")).isEqualTo("admin ADMIN_TECHNIQUE");
        assertThat(chantier.lire("select count(*) - count(distinct version) from passerelle.flyway_schema_history where version is not null"))
                .isEqualTo("0");
    }

    /** CDI part à côté d'elles sans les attendre : ce qui les demande au démarrage vient après les migrations, qui les attendent. */
    @Test
    @Order(2)
    void les_entites_se_posent_avant_ce_qui_part_au_demarrage() throws IOException {
        assertThat(chantier.serveur().journal()).containsSubsequence("WFLYJPA0003: Starting Persistence Unit", "org.flywaydb.core");
    }

    @Test
    @Order(3)
    void le_premier_administrateur_entre_en_tls_et_choisit_d_abord_un_mot_de_passe_que_l_installateur_ignore() throws SQLException {
        Page page = navigateur.fenetre(Affichage.BUREAU);
        Response reponse = page.navigate("http://localhost:" + chantier.serveur().ports().http() + "/passerelle/connexion?fin=sortie");
        assertThat(page).hasURL(chantier.serveur().adresse() + "connexion?fin=sortie");
        assertThat(reponse.headerValue("strict-transport-security")).contains("max-age=31536000");
        assertThat(page.getByText("Démonstration")).hasCount(0);
        entrer(page, "admin");
        page.navigate("administration/comptes");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Choisir votre mot de passe");
        chantier.tenirLeMotDePassePourSien();
        page.navigate("administration/comptes");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Comptes");
        Cookie session = page.context().cookies().stream().filter(c -> c.name.equals("JSESSIONID")).findFirst().orElseThrow();
        assertThat(session.secure).isTrue();
        assertThat(session.httpOnly).isTrue();
        assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
    }

    @Test
    @Order(4)
    void derriere_un_frontal_tls_les_adresses_sont_vraies_le_temoin_est_protege_et_ce_qu_on_souffle_ne_trompe_personne() throws SQLException {
        int serveur = chantier.second().ports().http();
        String[] souffle = {"X-Forwarded-For: 203.0.113.9", "X-Forwarded-Proto: http", "X-Forwarded-Host: ailleurs.example", "Forwarded: for=203.0.113.9"};
        try (Frontal frontal = Frontal.devant(serveur, chantier.certificat(), Chantier.MOT_DE_PASSE_TLS)) {
            String page = frontal.demander("127.0.0.2", "GET", "connexion", "", souffle);
            assertThat(page).startsWith("HTTP/1.1 200").containsIgnoringCase("strict-transport-security: max-age=31536000");
            Map<String, String> champs = new TreeMap<>(Sessions.champsCaches(page));
            champs.putAll(Map.of("identifiant", "admin", "motDePasse", Chantier.MOT_DE_PASSE, "entrer", ""));
            String entree = frontal.demander("127.0.0.2", "POST", "connexion", champs.entrySet().stream()
                    .map(c -> code(c.getKey()) + "=" + code(c.getValue())).collect(Collectors.joining("&")), souffle);
            assertThat(entree).startsWith("HTTP/1.1 302").contains("ocation: https://localhost:" + frontal.port() + "/passerelle/");
            assertThat(entree.lines().filter(l -> l.matches("(?i)set-cookie: JSESSIONID=.*")).toList()).singleElement().asString()
                    .containsIgnoringCase("; secure").containsIgnoringCase("; httponly").doesNotContain(System.getProperty("user.name") + "-");
        }
        assertThat(chantier.lire("select adresse from comptes.session order by id desc limit 1")).isEqualTo("127.0.0.2");
        // Qui n'est pas le frontal n'est pas cru ; un frontal qui ajoute au lieu d'écrire ne l'est pas non plus.
        assertThat(Frontal.demanderSans(serveur, "127.0.0.2", "connexion", "X-Forwarded-Proto: https")).startsWith("HTTP/1.1 302")
                .contains("ocation: https://localhost");
        assertThat(Frontal.demanderSans(serveur, "127.0.0.1", "connexion", "X-Forwarded-For: 203.0.113.9, 127.0.0.2", "X-Forwarded-Proto: https"))
                .startsWith("HTTP/1.1 400");
    }

    private static String code(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    @Test
    @Order(5)
    void la_surveillance_dit_chaque_dependance_et_des_nombres_sans_nommer_personne() throws SQLException {
        assertThat(chantier.serveur().surveiller("/health/live").body()).contains("\"status\":\"UP\"", "\"fils\"");
        assertThat(chantier.serveur().surveiller("/health/ready").body())
                .contains("{\"name\":\"base\",\"status\":\"UP\"}", "\"courriels\"", "\"attenteSecondes\"", "\"travaux\"", "\"retardSecondes\"", "\"pieces\"", "\"libreMo\"");
        String[] notres = chantier.serveur().surveiller("/prometheus").body().lines().filter(l -> l.startsWith("passerelle_"))
                .toArray(String[]::new);
        assertThat(notres).extracting(l -> l.replaceAll("\\{.*", "")).contains("passerelle_saisines_ouvertes",
                "passerelle_saisines_retard", "passerelle_courriels", "passerelle_courriels_attente_secondes", "passerelle_travaux_retard_secondes", "passerelle_pieces_libre_octets");
        assertThat(Arrays.asList(notres)).allMatch(l -> l.matches("[a-z_]+\\{WF_DEPLOYMENT=\"passerelle.ear\"(,etat=\"[a-z_]+\")?} [0-9.E+-]+"));
    }

    @Test
    @Order(6)
    void les_deux_serveurs_regardent_au_meme_instant_et_chaque_travail_du_se_fait_une_fois() throws SQLException {
        chantier.attendre("select count(distinct application_name) = 2 from pg_stat_activity"
                + " where wait_event_type = 'Lock' and query like '%abandonnee%' and application_name in ('premier', 'second')");
        porte.commit();
        chantier.attendre("select bool_and(prochaine > now()) and not exists (select from taches.execution where fin is null)"
                + " from taches.travail");
        // lent, un serveur a le temps d'en refaire un à son heure suivante, une minute après : seul le premier passage de chacun compte
        assertThat(chantier.lire("select string_agg(code || ' ' || n, ', ') from (select t.code, count(e.id) as n from taches.travail t left join"
                + " (select travail, id, debut, min(debut) over (partition by travail) as premier from taches.execution where not " + executionsDAvant
                + ") e on e.travail = t.code and e.debut < e.premier + interval '30 seconds' group by t.code) f where n <> 1"))
                .as("faits autrement qu'une fois").isNull();
        assertThat(chantier.lire("select string_agg(erreur, ', ') from taches.execution where not " + executionsDAvant)).isNull();
        chantier.second().close();
    }

    @Test
    @Order(11)
    void relance_le_serveur_reprend_ses_classes_de_l_archive() throws IOException {
        assertThat(chantier.archive()).exists();
        assertThat(chantier.serveur().tient(chantier.archive())).isTrue();
    }

    @Test
    @Order(12)
    void defaite_deux_fois_l_installation_ne_laisse_pas_une_trace() {
        chantier.serveur().close();
        chantier.wildfly().executer("desinstaller.cli");
        assertThat(chantier.wildfly().configuration()).isEqualTo(chantier.origine());
        assertThat(chantier.wildfly().ajoutes()).as("les modules ajoutés").isEmpty();
        chantier.wildfly().executer("desinstaller.cli");
        assertThat(chantier.wildfly().configuration()).isEqualTo(chantier.origine());
    }
}
