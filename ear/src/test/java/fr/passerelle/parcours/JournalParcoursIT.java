package fr.passerelle.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Navigateur;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Le journal, pour qui veille sur les données personnelles : qui a vu ce dossier, quand et d'où. */
class JournalParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void le_dpo_sait_qui_a_vu_un_dossier_sans_pouvoir_l_ouvrir() throws IOException {
        Page mediateur = navigateur.enTantQue("mediateur");
        mediateur.navigate("mediation/saisines?q=prototype");
        Locator lien = mediateur.locator("a.reference").first();
        String reference = lien.textContent();
        lien.click();
        assertThat(mediateur.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Prototype");

        Page dpo = navigateur.enTantQue("dpo");
        dpo.navigate("journal");
        Accessibilite.verifier(dpo);
        dpo.getByLabel("Qui a vu ce dossier").fill(reference);
        dpo.keyboard().press("Enter");
        Locator lecteurs = dpo.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Personnes qui ont vu " + reference));
        assertThat(lecteurs.getByRole(AriaRole.ROW).filter(contenant("Camille Démo-Médiation"))).hasCount(1);
        assertThat(dpo.locator("table.liste").last()).containsText("Lecture");
        Accessibilite.verifier(dpo);
        Assertions.assertThat(dpo.request().get("mediation/saisine?ref=" + reference).status()).isEqualTo(404);

        Download fichier = dpo.waitForDownload(() ->
                dpo.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV")).click());
        List<String> ecrites = Files.readAllLines(fichier.path());
        Assertions.assertThat(ecrites.get(0)).isEqualTo("\ufeffQuand;Compte;Nom;Acte;Objet;Référence;Saisine;Détail;Motif;Adresse;N°");
        Assertions.assertThat(ecrites.subList(1, ecrites.size())).isNotEmpty().allMatch(l -> l.contains(reference));
    }

    @Test
    void le_dpo_verifie_que_personne_n_a_touche_au_journal_et_le_temoin_se_relit() {
        Page dpo = navigateur.enTantQue("dpo");
        dpo.navigate("journal");
        dpo.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vérifier l’intégrité")).click();
        Accessibilite.verifier(dpo);
        verifier(dpo);
        assertThat(dpo.locator("#resultat")).containsText("Le journal est intact.");
        String temoin = dpo.locator("#resultat code").textContent();
        Accessibilite.verifier(dpo);

        dpo.getByLabel("Témoin noté").fill(temoin);
        verifier(dpo);
        assertThat(dpo.locator("#resultat")).containsText("Le journal est intact.");
        assertThat(dpo.locator("#precedentes tbody tr").first()).containsText(temoin);

        dpo.getByLabel("Témoin noté").fill(temoin.replaceFirst("-.", "-" + (temoin.contains("-a") ? "b" : "a")));
        verifier(dpo);
        assertThat(dpo.locator("#resultat")).containsText("Le journal a été touché");
        assertThat(dpo.locator("#resultat tbody tr")).containsText("Témoin introuvable");
        Accessibilite.verifier(dpo);

        dpo.getByLabel("Témoin noté").fill("n'importe quoi");
        verifier(dpo);
        assertThat(dpo.locator("#temoin-erreur")).containsText("Un témoin est un rang");
        for (String exclu : List.of("mediateur", "direction", "admin")) {
            Assertions.assertThat(navigateur.enTantQue(exclu).request().get("journal/integrite").status()).as(exclu).isEqualTo(404);
        }
    }

    private static void verifier(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vérifier l’intégrité")).click();
    }

    @Test
    void le_journal_se_lit_au_telephone_et_n_est_qu_au_dpo() {
        Page dpo = navigateur.enTantQue("dpo", Affichage.TELEPHONE);
        dpo.navigate("journal?acte=CONNEXION&du=2020-01-01&au=texte");
        assertThat(dpo.locator("table.liste tbody tr").first()).containsText("Connexion");
        Accessibilite.verifier(dpo);
        dpo.navigate("journal?qui=personne-de-ce-nom");
        assertThat(dpo.getByText("Aucune ligne ne correspond")).isVisible();
        for (String exclu : List.of("mediateur", "direction", "admin")) {
            Page page = navigateur.enTantQue(exclu);
            Assertions.assertThat(page.request().get("journal").status()).as(exclu).isEqualTo(404);
            Assertions.assertThat(page.request().get("journal.csv").status()).as(exclu).isEqualTo(404);
        }
    }

    private static Locator.FilterOptions contenant(String texte) {
        return new Locator.FilterOptions().setHasText(texte);
    }
}
