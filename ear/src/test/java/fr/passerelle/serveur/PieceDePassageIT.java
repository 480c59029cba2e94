package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import fr.passerelle.http.Sessions;
import fr.passerelle.http.Visiteur;
import fr.passerelle.socle.parcours.PageDite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Une pièce de quelques centaines de lignes ({@code src/test/pieces/prets}), que rien de l'application ne nomme : ce qu'elle déclare suffit à
 * son menu, son droit, sa liste, ses exports, son import, son courriel, sa durée de conservation et sa part du droit d'accès.
 */
class PieceDePassageIT {

    private static final String IMPORT = "prets/import";
    private static final String ENTETE = "numero;nom;courriel;objet;le;rendu_le\n";
    private static final String FICHIER = ENTETE + """
            7654321;Zoé Prêt-Fictif;zoe@demo.example;Ordinateur portable;2026-01-12;
            12;Max Prêt-Fictif;max@demo.example;Tablette;2026-01-13;
            7654322;Lou Prêt-Fictif;lou@demo.example;Imprimante;2026-01-14;2026-01-10
            7654323;Léo Prêt-Fictif;leo@demo.example;Écran;2020-01-15;2020-03-01
            """;

    private static BaseEmbarquee base;
    private static ServeurWildFly serveur;
    private static Reponse rapport;

    @BeforeAll
    static void une_application_avec_une_piece_de_plus() {
        Path dossier = Emplacements.essais().resolve("piece");
        Fichiers.supprimerDossier(dossier);
        CompletableFuture<BaseEmbarquee> naissante = CompletableFuture.supplyAsync(
                () -> BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("log").resolve("postgresql.log")));
        try {
            ServeurWildFly.preparer(dossier, PieceDePassage.ajouter("prets", dossier.resolve("atelier")));
            ArchiveDEssais.deposer(ServeurWildFly.deploiements(dossier));
        } finally {
            base = naissante.join();
        }
        serveur = ServeurWildFly.lancerPrepare(dossier, Ports.libres(), base.connexion(), Map.of("PASSERELLE_DEMO", "comptes",
                "PASSERELLE_PIECES_DIR", dossier.resolve("pieces").toString()), "-XX:TieredStopAtLevel=1");
        serveur.attendreQuIlReponde();
        serveur.attendreLeDeploiement(ArchiveDEssais.NOM);
        rapport = importer("prets.csv", FICHIER);
    }

    @AfterAll
    static void tout_s_arrete() {
        if (serveur != null) {
            serveur.close();
        }
        if (base != null) {
            base.close();
        }
    }

    @Test
    void son_menu_est_a_qui_tient_son_role_et_a_personne_d_autre() {
        assertThat(enTantQue("preteur").suivre("").texte()).contains("/passerelle/prets/prets", "Prêts de matériel");
        assertThat(enTantQue("mediateur").suivre("").texte()).contains("/passerelle/mediation/saisines").doesNotContain("prets");
    }

    @Test
    void ses_pages_s_ouvrent_a_qui_tient_son_role_et_a_personne_d_autre() throws IOException {
        List<PageDite> pages = PageDite.toutes(PieceDePassage.sources("prets").resolve("ear"));
        assertThat(pages).hasSizeGreaterThan(3).allSatisfy(page -> {
            assertThat(enTantQue("preteur").statut(page.adresse())).as(page.adresse()).isEqualTo(200);
            // la page des textes est à toutes les pièces
            assertThat(enTantQue("mediateur").statut(page.adresse())).as(page.adresse()).isEqualTo(page.adresse().equals("courriels/textes") ? 200 : 404);
        });
    }

    /** Ce que tiennent toutes les pièces, elle le tient aussi, sans qu'aucun de ces tests ne la nomme. */
    @ParameterizedTest
    @CsvSource({"imports.ModelesDesImportsIT,chaque_modele_se_lit_sans_faute_en_csv_comme_en_classeur", "imports.ModelesDesImportsIT,chaque_colonne_est_dite_en_mots",
            "conservation.EcritsGardesIT,chaque_colonne_de_texte_de_chaque_schema_est_declaree_par_une_piece_et_une_seule_fois",
            "comptes.MatriceDesDroitsIT,toute_methode_publique_dit_sa_permission_ou_pourquoi_elle_est_ouverte"})
    void les_murs_de_la_maison_la_tiennent(String classe, String test) {
        Appel.eprouver(serveur.adresse(), "fr.passerelle.socle." + classe, test);
    }

    /** Ici et non par le test de toutes les listes : sans dossiers, celles dont le droit vient d'une habilitation ne s'ouvrent à personne. */
    @Test
    void chacune_de_ses_colonnes_se_trie_et_ses_jours_se_filtrent() {
        for (String ordre : List.of("reference", "nom", "objet", "le", "rendu")) {
            assertThat(enTantQue("preteur").lire("prets/prets?tri=" + ordre).texte()).as(ordre).contains("aria-sort=\"ascending\"");
            assertThat(enTantQue("preteur").lire("prets/prets?tri=-" + ordre).texte()).as(ordre).contains("aria-sort=\"descending\"");
        }
        assertThat(enTantQue("preteur").lire("prets/prets?preteDu=2026-01-01&preteAu=2026-01-12").texte()).contains("Zoé Prêt-Fictif").doesNotContain("Léo Prêt");
    }

    @Test
    void ce_qu_elle_fait_se_lit_au_journal() {
        assertThat(lu(enTantQue("dpo").lire("journal?acte=CREATION"))).containsPattern("PRET-\\d{5}").contains("Prêt inscrit");
    }

    @Test
    void a_qui_tient_son_role_la_porte_des_agents_demande_un_code() {
        Visiteur preteur = new Visiteur(serveur.adresse());
        assertThat(preteur.seConnecter("preteur", Sessions.MOT_DE_PASSE).renvoi()).endsWith("/code-de-connexion");
        assertThat(preteur.lire("prets/prets").renvoi()).as("le mot de passe ne suffit pas").contains("/connexion?suite=");
        String code = preteur.lire("code-de-connexion").texte().replaceAll("(?s).*id=\"codeMontre\">([0-9]{6})<.*", "$1");
        assertThat(preteur.donnerLeCode(code).statut()).isEqualTo(302);
        assertThat(preteur.lire("prets/prets").statut()).isEqualTo(200);
        assertThat(new Visiteur(serveur.adresse()).seConnecter("mediateur", Sessions.MOT_DE_PASSE).renvoi()).doesNotContain("code-de-connexion");
    }

    @Test
    void la_page_des_roles_dit_le_sien() {
        assertThat(enTantQue("admin").lire("administration/roles").texte()).contains("Prêteur de matériel", "Suivre les prêts de matériel");
    }

    @Test
    void son_import_ecrit_les_lignes_justes_et_dit_les_autres() {
        assertThat(lu(rapport)).contains("2 lignes importées", "2 erreurs", "3 numero 12 Sept chiffres attendus.", "4 rendu_le Le retour précède le prêt.",
                "Annuler l’import");
    }

    @Test
    void un_import_annule_reprend_tout_ce_qu_il_avait_apporte_et_ses_courriels() {
        Client preteur = enTantQue("preteur");
        importer("autres.csv", ENTETE + "7654324;Ada Prêt-Fictif;ada@demo.example;Casque;2026-01-16;\n");
        assertThat(preteur.lire("prets/prets").texte()).contains("Ada Prêt-Fictif");
        assertThat(lu(enTantQue("admin").lire("administration/courriels"))).contains("a…@demo.example");
        Reponse faits = preteur.lire(IMPORT);
        new Formulaire(preteur, faits, "annulation").par(faits.texte().replaceAll("(?s).*?name=\"(annuler\\d+)\".*", "$1"));
        assertThat(preteur.lire("prets/prets").texte()).contains("Zoé Prêt-Fictif").doesNotContain("Ada Prêt-Fictif");
        assertThat(lu(enTantQue("admin").lire("administration/courriels"))).contains("z…@demo.example").doesNotContain("a…@demo.example");
    }

    @Test
    void sa_liste_et_ses_exports_montrent_ce_qui_est_entre() {
        assertThat(enTantQue("preteur").lire("prets/prets").texte()).contains("Zoé Prêt-Fictif", "Écran").doesNotContain("Max Prêt", "Lou Prêt");
        assertThat(enTantQue("preteur").lire("prets/prets?dehors=oui").texte()).contains("Zoé Prêt-Fictif").doesNotContain("Léo Prêt");
        assertThat(enTantQue("preteur").lire("prets/prets.csv").texte().lines()).hasSize(3).anyMatch(l -> l.contains("7654321"));
        Reponse tableur = enTantQue("preteur").lire("prets/prets.xlsx");
        assertThat(tableur.statut()).isEqualTo(200);
        assertThat(tableur.type()).contains("spreadsheet");
    }

    @Test
    void chaque_pret_ecrit_a_son_courriel_et_lui_seul() {
        assertThat(lu(enTantQue("admin").lire("administration/courriels?modele=PRET_CONSENTI"))).containsPattern("\\b2 courriels ")
                .containsPattern("Prêt de matériel PRET-\\d+ z…@demo.example").containsPattern("Prêt de matériel PRET-\\d+ l…@demo.example");
        assertThat(enTantQue("preteur").lire("courriels/textes").texte()).contains("Prêt de matériel");
    }

    @Test
    void la_page_des_durees_dit_ce_qu_elle_garde_et_ce_qui_est_echu() {
        assertThat(lu(enTantQue("dpo").lire("conservation"))).contains("le temps de répondre d’un dommage")
                .as("celui rendu en 2020").contains("Prêt de matériel rendu le retour du matériel 24 mois effacé 1 ");
    }

    @Test
    void le_document_remis_a_une_personne_dit_ce_qui_lui_fut_prete() throws IOException {
        Client dpo = enTantQue("dpo");
        Reponse trouve = acces(dpo, dpo.lire("droits/acces")).par("chercher");
        String reference = trouve.texte().replaceAll("(?s).*?(PRET-\\d+).*", "$1");
        assertThat(trouve.texte()).contains("Zoé Prêt-Fictif", "Ordinateur portable");
        Reponse document = acces(dpo, trouve).avec("choix-prêt", reference).par("produire");
        try (PDDocument pdf = Loader.loadPDF(document.corps())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Prêt " + reference, "Ordinateur portable", "zoe@demo.example");
        }
        assertThat(dpo.lire("journal?acte=EXPORT&reference=" + reference).texte()).contains("courrier n° 7");
    }

    private static Reponse importer(String nom, String fichier) {
        Client preteur = enTantQue("preteur");
        return new Formulaire(preteur, preteur.lire(IMPORT), "import").fichier("fichier", nom, fichier).par("importer");
    }

    private static Formulaire acces(Client dpo, Reponse page) {
        return new Formulaire(dpo, page, "acces").avec("numero", "7654321").avec("nom", "").avec("motif", "courrier n° 7");
    }

    /** Ce qu'on lit de la page, les balises ôtées. */
    private static String lu(Reponse page) {
        return page.texte().replaceAll("<[^>]*>", " ").replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static Client enTantQue(String compte) {
        return Client.enTantQue(serveur.adresse(), compte);
    }
}
