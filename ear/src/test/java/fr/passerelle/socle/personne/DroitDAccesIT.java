package fr.passerelle.socle.personne;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.mediation.parcours.Enregistrement.nomme;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.mediation.parcours.Enregistrement;
import fr.passerelle.mediation.parcours.SaisinesPretes;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une personne demande ce que l'on détient sur elle : la réponse tient en une page et un document. */
class DroitDAccesIT {

    private static final AriaRole BOUTON = AriaRole.BUTTON;

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void tout_ce_qui_est_detenu_tient_dans_un_document_qui_ne_dit_pas_qui_a_lu_et_le_journal_garde_la_demande() throws IOException {
        String numero = Enregistrement.numeroNeuf();
        String reference = SaisinesPretes.recue("Zoé Accès-Fictif", numero, "Je veux savoir.");
        String autre = SaisinesPretes.recue("Zoé Accès-Fictif", Enregistrement.numeroNeuf(), "Un homonyme.");

        Page dpo = navigateur.enTantQue("dpo");
        dpo.navigate("droits/acces");
        Accessibilite.verifier(dpo);
        dpo.getByRole(BOUTON, nomme("Rechercher")).click();
        assertThat(dpo.locator("#messages, .champ-erreur")).not().hasCount(0);
        assertThat(dpo.getByText("Donnez un numéro de dossier, ou un nom.").first()).isVisible();
        chercher(dpo, numero, "zoe acces-FICTIF", "courrier n° " + numero.substring(3));
        assertThat(dpo.locator("tbody tr")).hasCount(2);
        assertThat(dpo.getByText("2 saisines choisies")).isVisible();
        Accessibilite.verifier(dpo);
        Captures.prendre(dpo, "droit-d-acces");
        dpo.getByLabel("Choisir " + autre).uncheck();
        String document = produire(dpo);
        assertThat(document).contains(reference, "Je veux savoir.", "personne@demo.example", "Création", "Vos droits")
                .doesNotContain(autre).doesNotContain("Un homonyme.").doesNotContain("ENREGISTRER");
        assertThat(document.substring(document.lastIndexOf("Les consultations"))).doesNotContain("Démo-Médiation");

        dpo.navigate("journal?acte=EXPORT&reference=" + reference);
        assertThat(dpo.locator("tbody").last()).containsText("Droit d’accès de la personne");
        assertThat(dpo.locator("tbody").last()).containsText("courrier n° " + numero.substring(3));
        assertThat(dpo.locator("tbody").last()).not().containsText(numero);
    }

    @Test
    void si_rien_n_est_detenu_le_document_le_dit_aussi() throws IOException {
        Page dpo = navigateur.enTantQue("dpo", Affichage.TELEPHONE.sombre());
        dpo.navigate("droits/acces");
        chercher(dpo, "1", "", "courriel du 4 mai");
        assertThat(dpo.getByText("Aucune saisine.")).isVisible();
        Accessibilite.verifier(dpo);
        assertThat(produire(dpo)).contains("Nous ne détenons rien", "numéro de dossier 1.");
    }

    private static void chercher(Page page, String numero, String nom, String motif) {
        page.getByLabel("Numéro de dossier", new Page.GetByLabelOptions().setExact(true)).fill(numero);
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill(nom);
        page.getByLabel("Demande à laquelle vous répondez").fill(motif);
        page.getByRole(BOUTON, nomme("Rechercher")).click();
        assertThat(page.getByRole(BOUTON, nomme("Produire le document (PDF)"))).isVisible();
    }

    private static String produire(Page page) throws IOException {
        Download fichier = page.waitForDownload(() -> page.getByRole(BOUTON, nomme("Produire le document (PDF)")).click());
        Path garde = ServeurDeTest.cible().resolve("captures").resolve("droit-d-acces.pdf");
        fichier.saveAs(garde);
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(garde))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }
}
