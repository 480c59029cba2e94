package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.mediation.parcours.Enregistrement.nomme;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.passerelle.http.Client;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ce qu'on saisit, joint ou rejoue de travers : un message clair, rien de perdu, rien de fait à moitié. */
class SaisiesHostilesIT {

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void un_script_dans_chaque_champ_reste_du_texte() {
        Page page = navigateur.enTantQue("mediateur");
        page.onDialog(dialogue -> {
            throw new AssertionError("un script a été exécuté : " + dialogue.message());
        });
        Enregistrement.ouvrir(page).remplir("Val Hostile-Fictif", Enregistrement.numeroNeuf(), "x").avecDemarchePrealable();
        for (Locator champ : page.locator("#nouvelle input[type=text]:visible, #nouvelle textarea:visible").all()) {
            champ.fill(SCRIPT);
        }
        page.getByRole(AriaRole.BUTTON, nomme("Enregistrer la saisine")).click();
        assertThat(page.locator("#messages")).containsText("champs sont à corriger");
        for (Locator champ : page.locator("#nouvelle [aria-invalid=true]").all()) {
            assertThat(SCRIPT).startsWith(champ.inputValue());
            assertThat(champ.inputValue()).isNotEmpty();
        }
        Accessibilite.verifier(page);
        Enregistrement saisie = Enregistrement.de(page);
        saisie.champ("Téléphone").fill("");
        saisie.champ("Prénom").fill("");
        saisie.remplir("Val Hostile-Fictif", Enregistrement.numeroNeuf(), SCRIPT).enregistrer();
        assertThat(page.locator(".texte-saisi").first()).hasText(SCRIPT);
        assertThat(page.locator("main")).containsText("auprès de");
        assertThat(page.locator("main script, main img")).hasCount(0);
        String reference = page.url().replaceAll(".*ref=", "");
        page.navigate("mediation/saisines?q=" + reference);
        assertThat(page.locator("main script, main img")).hasCount(0);
        assertThat(page.request().get("mediation/saisine/" + reference + ".pdf").status()).isEqualTo(200);
    }

    @Test
    void un_texte_de_dix_mille_caracteres_passe_et_un_de_plus_est_refuse_sans_rien_perdre() {
        Page page = navigateur.enTantQue("mediateur");
        Enregistrement saisie = Enregistrement.ouvrir(page).remplir("Long Hostile-Fictif", Enregistrement.numeroNeuf(), "x");
        saisie.champ("La demande").evaluate("(e, t) => { e.removeAttribute('maxlength'); e.value = t; }", "é".repeat(10_001));
        saisie.soumettre();
        assertThat(page.locator("#messages")).containsText("corriger");
        assertThat(page.locator(".champ-erreur:not(:empty)")).containsText(Pattern.compile("10\\s?000 caractères"));
        assertThat(saisie.champ("La demande")).hasValue("é".repeat(10_001));
        Accessibilite.verifier(page);
        saisie.champ("La demande").fill("é".repeat(10_000));
        saisie.enregistrer();
        assertThat(page.locator(".texte-saisi").first()).containsText("é".repeat(10_000));
    }

    @Test
    void une_piece_fausse_vide_ou_trop_grosse_est_refusee_et_la_saisie_reste() {
        Page page = navigateur.enTantQue("mediateur");
        byte[] trop = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, trop, 0, 9);
        for (FilePayload piece : Arrays.asList(
                new FilePayload("facture.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7}),
                new FilePayload("vide.pdf", "application/pdf", new byte[0]),
                new FilePayload("programme.exe", "application/pdf", "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII)),
                new FilePayload("gros.pdf", "application/pdf", trop))) {
            Enregistrement saisie = Enregistrement.ouvrir(page)
                    .remplir("Pia Hostile-Fictif", Enregistrement.numeroNeuf(), "Avec une pièce.").avecPiece(piece);
            saisie.soumettre();
            assertThat(page.locator(".champ-erreur, #messages").filter(new Locator.FilterOptions().setHasText(piece.name)).first())
                    .isVisible();
            assertThat(saisie.champ("La demande")).hasValue("Avec une pièce.");
        }
        Accessibilite.verifier(page);
    }

    @Test
    void un_envoi_que_le_serveur_couperait_le_dit_en_clair() {
        Page page = navigateur.accueil("mediateur");
        Object reponse = page.evaluate("""
                () => fetch('mediation/nouvelle', {method: 'POST', body: new Blob([new Uint8Array(61 * 1024 * 1024)])})
                    .then(async (reponse) => reponse.status + ' ' + await reponse.text())""");
        assertThat((String) reponse).startsWith("413 ").contains("Un envoi contient au plus");
    }

    @Test
    void dans_deux_onglets_le_second_apprend_ce_qui_a_change_et_par_qui() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.recue("Duo Hostile-Fictif");
        Page autre = page.context().newPage();
        for (Page onglet : new Page[] {page, autre}) {
            Dossier.ouvrir(onglet, reference).choisir("Demander un complément");
            onglet.locator("#demanderComplement textarea").first().fill("Quel mois contestez-vous ?");
        }
        soumettre(page);
        Dossier.de(page).doitEtre("À compléter");
        soumettre(autre);
        assertThat(autre.locator("#messages")).containsText("Le dossier a été modifié entre-temps par Camille Démo-Médiation");
        assertThat(Dossier.ouvrir(page, reference).section("Lettres").locator("details")).hasCount(1);
        Accessibilite.verifier(autre);
    }

    private static void soumettre(Page page) {
        page.locator("#acte button.principal[type=submit]").first().click();
    }

    @Test
    void un_double_clic_n_enregistre_qu_une_saisine_et_le_retour_n_en_fait_pas_une_autre() {
        Page page = navigateur.enTantQue("mediateur");
        String numero = Enregistrement.numeroNeuf();
        Enregistrement.ouvrir(page).remplir("Bis Hostile-Fictif", numero, "Une seule fois.").avecDemarchePrealable();
        page.getByRole(AriaRole.BUTTON, nomme("Enregistrer la saisine")).dblclick();
        page.waitForURL("**/mediation/saisine?ref=MED-*");
        page.goBack();
        page.goForward();
        page.navigate("mediation/saisines?q=" + numero);
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void une_reference_forgee_ou_un_numero_de_question_d_un_autre_est_introuvable() {
        Client service = Client.enTantQue("service");
        for (String adresse : new String[] {"mediation/question?id=999999", "mediation/question?id=-1", "mediation/question?id=abc",
            "mediation/piece/MED-2026-0001/1", "mediation/saisine?ref=MED-2026-0001"}) {
            assertThat(service.statut(adresse)).as(adresse).isEqualTo(404);
        }
    }

    @Test
    void un_fichier_d_un_autre_codage_est_lu_ou_refuse_en_clair_et_les_formules_n_agissent_pas() {
        Page page = navigateur.enTantQue("mediateur");
        page.navigate("mediation/import");
        for (FilePayload fichier : Arrays.asList(
                fichier("latin.csv", "reference_externe;date_reception;canal\nété;2019-01-02;Téléprocédure\n", Charset.forName("windows-1252")),
                fichier("utf16.csv", "reference_externe;date_reception\nx;2019-01-02\n", StandardCharsets.UTF_16),
                new FilePayload("image.csv", "text/csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}))) {
            page.getByLabel("Fichier CSV").setInputFiles(fichier);
            page.getByRole(AriaRole.BUTTON, nomme("Vérifier")).click();
            assertThat(page.locator(".erreur, .champ-erreur:not(:empty), #rapport").first()).isVisible();
            assertThat(page.locator("main")).not().containsText("aucune erreur");
            Accessibilite.verifier(page);
        }
        String numero = Enregistrement.numeroNeuf();
        Enregistrement saisie = Enregistrement.ouvrir(page).remplir("=1+1", numero, "=1+1").avecDemarchePrealable();
        saisie.soumettre();
        assertThat(page.locator("#messages")).containsText("champs sont à corriger");
        saisie.remplir("-Max Hostile", numero, "=1+1").enregistrer();
        String csv = page.request().get("mediation/saisines.csv?q=" + numero).text();
        assertThat(csv).contains("'-Max Hostile").doesNotContainPattern("(?m)(^|;|\")[-=]");
    }

    private static FilePayload fichier(String nom, String texte, Charset codage) {
        return new FilePayload(nom, "text/csv", texte.getBytes(codage));
    }
}
