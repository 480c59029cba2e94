package fr.passerelle.socle.taches.demande;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.serveur.ServeurDeTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Un long import : on le quitte, on le retrouve, on le voit avancer, on l'annule, on le relance, sans jamais l'attendre. */
class TachesParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void un_long_import_se_quitte_se_retrouve_s_annule_et_se_relance() throws SQLException {
        Page page = navigateur.enTantQue("mediateur");
        try (Connection base = ServeurDeTest.principal().base()) {
            retenirLAnnee(base);
            page.navigate("mediation/import");
            page.getByLabel("Fichier CSV").setInputFiles(new FilePayload("saisines_2022.csv", "text/csv", fichier()));
            bouton(page, "Importer").click();
            assertThat(page.locator("h1")).hasText("Import de saisines_2022.csv");
            String adresse = page.url();
            page.navigate("");
            page.locator("details.compte summary").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mes tâches")).click();
            Accessibilite.verifier(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Import de saisines_2022.csv")).click();
            assertThat(page).hasURL(adresse);
            assertThat(page.locator("#etat")).containsText("En cours");
            Accessibilite.verifier(page);
            Captures.prendre(page, "tache-en-cours");

            bouton(page, "Annuler la tâche").click();
            Accessibilite.verifier(page);
            page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName("Annuler la tâche")).click();
            assertThat(page.locator("#messages")).containsText("L’annulation est demandée");
            base.rollback();
        }
        assertThat(page.locator("#etat")).containsText("Annulée à votre demande.");
        bouton(page, "Relancer").click();
        assertThat(page.locator("#etat")).containsText("2\u202f100 lignes importées pour 2022, depuis saisines_2022.csv.");
        Accessibilite.verifier(page);
        Captures.prendre(page, "tache-faite");
        Assertions.assertThat(navigateur.enTantQue("direction").request().get(page.url()).status()).isEqualTo(404);
        Assertions.assertThat(page.request().get("taches/tache?id=x").status()).isEqualTo(404);
        Assertions.assertThat(page.request().get("taches/avancement?id=0").status()).isEqualTo(404);
        Assertions.assertThat(page.request().get(page.url().replace("/tache?", "/resultat?")).status()).isEqualTo(404);
    }

    @Test
    void une_liste_trop_longue_pour_etre_attendue_se_prepare_et_son_fichier_est_celui_de_l_export() throws SQLException {
        Page page = navigateur.enTantQue("admin");
        try (Connection base = ServeurDeTest.principal().base()) {
            ecrire(base, "insert into courriels.envoi (modele, adresse, sujet, corps, objet, reference, depose_le, etat)"
                    + " select 'ACCUSE', 'longue@demo.example', 's', 'c', 'essai', 'LONGUE-' || i, now(), 'ABANDONNE' from generate_series(1, 20000) i");
            page.navigate("administration/courriels?q=longue-");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("Plus de 2\u202f000 courriels");
            Accessibilite.verifier(page);
            bouton(page, "Préparer le CSV").click();
            assertThat(page.locator("h1")).hasText("Export CSV de courriels");
            assertThat(page.locator("#etat")).containsText("20\u202f000 lignes sont dans le fichier.");
            byte[] prepare = page.request().get(page.url().replace("/tache?", "/resultat?")).body();
            Assertions.assertThat(prepare.length).as("plusieurs morceaux").isGreaterThan(1 << 20);
            Assertions.assertThat(prepare).isEqualTo(page.request().get("administration/courriels.csv?q=longue-").body());
            demandeDeuxFoisParLeMemeEnvoiIlNeSePrepareQuUneFois();
            page.navigate("administration/courriels?q=longue-19999");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))).isVisible();
            ecrire(base, "delete from courriels.envoi where adresse = 'longue@demo.example'");
        }
    }

    private static void demandeDeuxFoisParLeMemeEnvoiIlNeSePrepareQuUneFois() {
        Client client = Client.enTantQue("admin");
        Formulaire envoi = new Formulaire(client, client.lire("administration/courriels?q=longue-"), "exports").avec("vue", "q=longue-");
        String premiere = envoi.par("preparerCsv").renvoi();
        Assertions.assertThat(premiere).contains("/taches/tache?id=");
        Assertions.assertThat(envoi.par("preparerCsv").renvoi()).isEqualTo(premiere);
        Formulaire autre = new Formulaire(client, client.lire("administration/courriels?q=longue-"), "exports").avec("vue", "q=longue-");
        Assertions.assertThat(autre.par("preparerCsv").renvoi()).as("demandé de nouveau").contains("/taches/tache?id=").isNotEqualTo(premiere);
    }

    /** La page que se partagent tous les imports de la maison. */
    @Test
    void un_import_declare_a_sa_page_son_essai_son_rapport_et_son_annulation() {
        Page page = navigateur.enTantQue("mediateur");
        page.navigate("imports/import?code=mediation.indicateurs");
        assertThat(page.locator("h1")).hasText("Indicateurs publiés d’une année passée");
        deposer(page, "annee;code_indicateur;valeur;precision;source\n2001;I-99;79;0;Essai\n");
        bouton(page, "Importer").click();
        assertThat(page.locator("#rapport")).containsText("1 ligne lue, 1\u00a0erreur\u202f: rien n’a été importé.");
        assertThat(page.locator("#rapport")).containsText("Indicateur inconnu.");
        Accessibilite.verifier(page);
        deposer(page, "annee;code_indicateur;valeur;precision;source\n2001;I-04;79;0;Essai\n");
        bouton(page, "Vérifier").click();
        assertThat(page.locator("#rapport")).containsText("aucune erreur");
        Assertions.assertThat(page.locator("#lots").textContent()).doesNotContain("indicateurs_2001.csv");
        bouton(page, "Importer").click();
        assertThat(page.locator("#messages")).containsText("1 ligne importée pour 2001, depuis indicateurs_2001.csv.");
        Accessibilite.verifier(page);
        Captures.prendre(page, "import");
        page.locator("#lots tr", new Page.LocatorOptions().setHasText("indicateurs_2001.csv")).getByRole(AriaRole.BUTTON).first().click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuler l’import")).click();
        assertThat(page.locator("#messages")).containsText("L’import est annulé");
        Assertions.assertThat(page.request().get("imports/import?code=inconnu").status()).isEqualTo(404);
        Assertions.assertThat(navigateur.enTantQue("direction").request().get("imports/import?code=mediation.indicateurs").status()).isEqualTo(404);
    }

    private static void deposer(Page page, String contenu) {
        page.getByLabel("Fichier CSV").setInputFiles(new FilePayload("indicateurs_2001.csv", "text/csv", contenu.getBytes(StandardCharsets.UTF_8)));
    }

    /** Tant que la transaction dure, l'import attend le verrou de son année. */
    private static void retenirLAnnee(Connection base) throws SQLException {
        base.setAutoCommit(false);
        try (var requete = base.createStatement()) {
            requete.execute("select pg_advisory_xact_lock(20217, 2022)");
        }
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom));
    }

    private static byte[] fichier() {
        return IntStream.rangeClosed(1, 2_100).mapToObj(i -> "2022-%d;2022-03-10;COURRIEL;ALLOCATAIRE;AUTRE;RSA;O".formatted(i))
                .collect(Collectors.joining("\n", "reference_externe;date_reception;canal;type_saisissant;motif;prestation;recevable\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void ecrire(Connection base, String sql) throws SQLException {
        try (var requete = base.createStatement()) {
            requete.execute(sql);
        }
    }
}
