package fr.passerelle.serveur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ce qui arrive à un serveur en service, et dont il se relève : {@link InstallationIT} l'installe, et les y fait passer à leur tour. */
abstract class PannesDUneInstallation {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur(() -> this, i -> i.chantier.serveur().adresse());

    Chantier chantier;

    @Test
    @Order(7)
    void la_base_redemarre_sous_une_page_ouverte_on_le_lit_puis_tout_reprend_et_le_texte_est_rendu() throws SQLException {
        chantier.ouvrirUnCompte("mediateur", "MEDIATEUR");
        Page page = entre("mediateur");
        String texte = "Écrit juste avant que la base ne s’arrête.";
        page.navigate("mediation/nouvelle");
        champ(page, "La demande").fill(texte);
        Page deFond = page.context().newPage();
        deFond.navigate("mediation/nouvelle");
        champ(deFond, "La demande").fill("Écrit dans un autre onglet.");

        Runnable relancer = chantier.base().arreter();
        laPageSeDitIndisponible(page, () -> bouton(page, "Enregistrer la saisine").click());
        // Le numéro complet, la page demande d'elle-même les saisines du même dossier.
        laPageSeDitIndisponible(deFond, () -> champ(deFond, "Numéro de dossier").fill("1234567"));
        Captures.prendre(deFond, "base-injoignable");
        assertThat(chantier.serveur().surveiller("/health/ready")).satisfies(r -> {
            assertThat(r.statusCode()).isEqualTo(503);
            assertThat(r.body()).contains("{\"name\":\"base\",\"status\":\"DOWN\"}", "\"pieces\",\"status\":\"UP\"");
        });
        assertThat(chantier.serveur().surveiller("/health/live").statusCode()).isEqualTo(200);

        relancer.run();
        reessayer(page);
        assertThat(champ(page, "La demande")).hasValue(texte);
        reessayer(deFond);
        assertThat(champ(deFond, "La demande")).hasValue("Écrit dans un autre onglet.");
        assertThat(champ(deFond, "Numéro de dossier")).hasValue("1234567");
        assertThat(chantier.serveur().estPret()).isTrue();
    }

    private static void laPageSeDitIndisponible(Page page, Runnable geste) {
        Response reponse = page.waitForResponse(r -> r.request().isNavigationRequest(), geste);
        assertThat(reponse.url()).endsWith("/mediation/nouvelle");
        assertThat(reponse.status()).isEqualTo(503);
        assertThat(reponse.headerValue("retry-after")).isEqualTo("30");
        assertThat(page.locator("h1")).hasText("Passerelle est momentanément indisponible");
        Accessibilite.verifier(page);
    }

    private static void reessayer(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Réessayer")).click();
        assertThat(page).hasURL(Pattern.compile("/mediation/nouvelle$"));
    }

    @Test
    @Order(8)
    void le_disque_des_pieces_est_plein_on_le_lit_rien_n_est_perdu_et_la_place_faite_la_piece_se_range() throws IOException {
        Page page = entre("mediateur");
        String texte = "Écrit pendant que le disque était plein.";
        page.navigate("mediation/nouvelle");
        champ(page, "La demande").fill(texte);
        Path bourrage = chantier.serveur().vuDIci(chantier.pieces()).resolve("bourrage");
        remplir(bourrage);
        assertThat(chantier.serveur().surveiller("/health/ready").body()).contains("\"name\":\"pieces\",\"status\":\"DOWN\"");

        joindre(page);
        assertThat(page.locator("main")).containsText("le serveur n’a plus de place pour les pièces jointes");
        assertThat(champ(page, "La demande")).hasValue(texte);
        Accessibilite.verifier(page);

        Files.delete(bourrage);
        joindre(page);
        assertThat(page.locator("main")).containsText("lettre.pdf");
        assertThat(champ(page, "La demande")).hasValue(texte);
        assertThat(chantier.serveur().estPret()).isTrue();
    }

    @Test
    @Order(9)
    void un_travail_que_personne_ne_fait_un_courriel_qui_ne_part_pas_se_voient() throws SQLException {
        try (Connection retenue = chantier.connexion(); Connection autre = chantier.connexion()) {
            retenue.setAutoCommit(false);
            // Tant qu'aucune exécution ne peut s'inscrire, aucun serveur ne prend de travail.
            Chantier.ecrire(retenue, "lock table taches.execution in share mode");
            Chantier.ecrire(autre, "update taches.travail set prochaine = now() - interval '20 minutes'"
                    + " where code = (select min(code) from taches.travail)");
            assertThat(chantier.serveur().surveiller("/health/ready").body())
                    .contains("\"name\":\"travaux\",\"status\":\"DOWN\"", "\"name\":\"courriels\",\"status\":\"UP\"");
            Chantier.ecrire(autre, "update taches.travail set prochaine = now() + interval '1 hour' where prochaine < now()");
            Chantier.ecrire(autre, """
                    insert into courriels.envoi (modele, adresse, sujet, corps, objet, depose_le, prochain_essai)
                    values ('ACCUSE', 'personne@exemple.example', 'Sujet', 'Corps', 'essai', now() - interval '5 hours', now())""");
            assertThat(chantier.serveur().surveiller("/health/ready").body())
                    .contains("\"name\":\"courriels\",\"status\":\"DOWN\"", "\"name\":\"travaux\",\"status\":\"UP\"");
            Chantier.ecrire(autre, "delete from courriels.envoi");
            retenue.rollback();
        }
        assertThat(chantier.serveur().estPret()).isTrue();
    }

    @Test
    @Order(10)
    void tue_net_au_milieu_d_un_import_d_un_arrete_et_d_une_tournee_de_courriels_le_serveur_ne_laisse_rien_a_moitie_fait() throws Exception {
        Page arrete = entre("mediateur");
        importer(arrete, "2025");
        assertThat(arrete.locator("#messages")).containsText("33 lignes importées pour 2025");
        Page autre = entre("mediateur");
        autre.navigate("mediation/import");
        autre.getByLabel("Fichier CSV").setInputFiles(reference("2024"));
        arrete.navigate("mediation/bilan?annee=2025");
        bouton(arrete, "Arrêter le bilan").click();
        commencerUneTournee();
        try (Connection verrou = chantier.connexion()) {
            verrou.setAutoCommit(false);
            // Chaque acte s'écrit au journal dans sa propre transaction : retenus là, les deux sont commencés, et pas finis.
            Chantier.ecrire(verrou, "lock table journal.acte in share mode");
            bouton(autre, "Importer").dispatchEvent("click");
            bouton(arrete, "Arrêter").dispatchEvent("click");
            chantier.attendre("select count(*) >= 2 from pg_stat_activity where wait_event_type = 'Lock' and backend_xid is not null");
            chantier.serveur().tuer();
        }
        chantier.attendre("select count(*) = 0 from pg_stat_activity where wait_event_type = 'Lock'");
        assertThat(chantier.lire("select count(*) from bilans.version")).isEqualTo("0");
        assertThat(chantier.lire("select count(*) from mediation.saisine where extract(year from date_reception) = 2024")).isEqualTo("0");
        assertThat(chantier.lire("select count(*) from imports.lot")).isEqualTo("1");

        relancerAlorsQuUnTravailAttendDepuisLongtemps();
        Page apres = entre("mediateur");
        importer(apres, "2024");
        assertThat(apres.locator("#messages")).containsText("33 lignes importées pour 2024");
        apres.navigate("mediation/bilan?annee=2025");
        bouton(apres, "Arrêter le bilan").click();
        bouton(apres, "Arrêter").click();
        assertThat(apres.locator("#messages")).containsText("c’est la version 1");
        finirLaTournee();
    }

    /** Ce que personne ne pouvait faire ne retarde pas un serveur qui était arrêté : il est prêt avant d'avoir regardé ses travaux. */
    private void relancerAlorsQuUnTravailAttendDepuisLongtemps() throws SQLException {
        try (Connection retenue = chantier.connexion(); Connection autre = chantier.connexion()) {
            retenue.setAutoCommit(false);
            Chantier.ecrire(retenue, "lock table taches.execution in share mode");
            Chantier.ecrire(autre, "update taches.travail set prochaine = now() - interval '20 minutes'"
                    + " where code = (select min(code) from taches.travail)");
            chantier.relancer();
            Chantier.ecrire(autre, "update taches.travail set prochaine = now() + interval '1 hour' where prochaine < now()");
            retenue.rollback();
        }
    }

    /** Trois courriels attendent ; le premier est remis, sans que le serveur de courriel ait encore dit l'avoir reçu. */
    private void commencerUneTournee() throws SQLException {
        try (Connection base = chantier.connexion()) {
            Chantier.ecrire(base, """
                    insert into courriels.envoi (modele, adresse, sujet, corps, objet, depose_le, prochain_essai)
                    select 'ACCUSE', 'personne' || n || '@exemple.example', 'Sujet', 'Corps', 'essai', now(), now()
                    from generate_series(1, 3) n""");
        }
        lancerUneTournee();
        chantier.courrier().attendreLePremier();
    }

    private void lancerUneTournee() {
        Page admin = entre("admin");
        admin.navigate("administration/travail?code=courriels.envoi");
        admin.getByLabel("Pourquoi").fill("Sans attendre la minute");
        bouton(admin, "Lancer ce travail").dispatchEvent("click");
    }

    /** Le délai de grâce passé : ce qui attendait part une fois, ce qui était peut-être parti n'est pas renvoyé, et se dit. */
    private void finirLaTournee() throws SQLException {
        try (Connection base = chantier.connexion()) {
            Chantier.ecrire(base, "update courriels.envoi set bail = now() - interval '1 second' where etat = 'EN_COURS'");
            Chantier.ecrire(base, "update taches.execution set fin = now(), erreur = 'tué' where fin is null");
        }
        chantier.courrier().repondre();
        lancerUneTournee();
        chantier.attendre("select count(*) = 3 from courriels.envoi where etat in ('ENVOYE', 'INCERTAIN')");
        assertThat(chantier.lire("select string_agg(etat, ' ' order by adresse) from courriels.envoi")).isEqualTo("INCERTAIN ENVOYE ENVOYE");
        assertThat(chantier.courrier().recus())
                .containsExactly("personne1@exemple.example", "personne2@exemple.example", "personne3@exemple.example");
    }

    Page entre(String identifiant) {
        Page page = navigateur.ouvrir("connexion");
        entrer(page, identifiant);
        return page;
    }

    static void entrer(Page page, String identifiant) {
        new PageDeConnexion(page).soumettre(identifiant, Chantier.MOT_DE_PASSE);
        page.waitForURL(adresse -> !adresse.contains("/connexion"));
    }

    private static void importer(Page page, String annee) throws IOException {
        page.navigate("mediation/import");
        page.getByLabel("Fichier CSV").setInputFiles(reference(annee));
        bouton(page, "Importer").click();
    }

    /** Le fichier de référence, tel quel ou comme s'il était d'une autre année. */
    private static FilePayload reference(String annee) throws IOException {
        try (var flux = PannesDUneInstallation.class.getResourceAsStream("/reference/saisines_2025.csv")) {
            String texte = new String(flux.readAllBytes(), StandardCharsets.UTF_8).replace("2025", annee);
            return new FilePayload("saisines_" + annee + ".csv", "text/csv", texte.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void joindre(Page page) {
        champ(page, "Ajouter des fichiers").setInputFiles(new FilePayload("lettre.pdf", "application/pdf",
                "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        bouton(page, "Enregistrer la saisine").click();
    }

    /** Écrit jusqu'à ce que le disque refuse. */
    private static void remplir(Path bourrage) throws IOException {
        byte[] bloc = new byte[64 * 1024];
        try (var sortie = Files.newOutputStream(bourrage)) {
            while (true) {
                sortie.write(bloc);
            }
        } catch (IOException plein) {
            assertThat(bourrage.toFile().getUsableSpace()).isZero();
        }
    }

    private static Locator champ(Page page, String etiquette) {
        return page.getByRole(AriaRole.MAIN).getByLabel(etiquette, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }
}
