package fr.passerelle.socle.journal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
        Assertions.assertThat(ecrites.get(0)).isEqualTo("\ufeffQuand;Compte;Nom;Acte;Objet;Référence;Dossier;Détail;Motif;Adresse;N°");
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
    }

    @Test
    void le_dpo_gele_une_saisine_puis_leve_le_gel_et_ne_retire_que_ce_qui_a_fait_son_temps() {
        Page dpo = navigateur.enTantQue("dpo");
        dpo.navigate("journal");
        dpo.locator("#contenu").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Conservation du journal")).click();
        assertThat(dpo.locator("#durees tbody tr").first()).containsText("12 mois");
        assertThat(dpo.locator("#purge")).containsText("Aucune ligne n’est à retirer");
        Accessibilite.verifier(dpo);

        dpo.getByLabel("Dossier à geler").fill("MED-2001-0009");
        dpo.getByLabel("Motif du gel").fill("recours au tribunal");
        dpo.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Geler")).click();
        assertThat(dpo.locator("#messages")).containsText("Le gel est posé.");
        assertThat(dpo.locator("#gels tbody tr")).containsText("recours au tribunal");
        Accessibilite.verifier(dpo);

        dpo.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lever le gel de MED-2001-0009")).click();
        dpo.getByLabel("Motif de la levée").fill("jugement rendu");
        Accessibilite.verifier(dpo);
        dpo.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lever le gel")).click();
        assertThat(dpo.locator("#messages")).containsText("Le gel est levé.");
        assertThat(dpo.locator("#gels tbody tr")).hasCount(0);

        dpo.locator("#acte").selectOption("EXPORT");
        dpo.getByLabel("Durée, en mois").fill("3");
        dpo.getByLabel("Motif du changement").fill("essai");
        dpo.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Changer la durée")).click();
        assertThat(dpo.locator("#mois-erreur")).containsText("Une durée va de 6 à 600 mois.");
        Accessibilite.verifier(dpo);
    }

    @Test
    void le_dpo_voit_ce_qu_il_va_retirer_puis_le_retire_et_le_journal_reste_intact() throws SQLException {
        try (Connection base = ServeurDeTest.principal().base(); Statement ordre = base.createStatement()) {
            ordre.execute("insert into journal.acte (le, qui, acte, objet) values (now() - interval '2 years', 'jadis', 'EXPORT', 'bilan')");
        }
        Page dpo = navigateur.enTantQue("dpo");
        dpo.navigate("journal/conservation");
        dpo.locator("#purge").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirer 1")).first().click();
        assertThat(dpo.locator("#messages .fautes")).containsText("Motif du retrait");
        dpo.getByLabel("Motif du retrait").fill("échéance");
        dpo.locator("#purge").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirer 1")).first().click();
        assertThat(dpo.getByRole(AriaRole.DIALOG)).containsText("Leurs sceaux restent");
        Accessibilite.verifier(dpo);
        dpo.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ne rien faire")).click();
        dpo.locator("#purge").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirer 1")).first().click();
        dpo.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Retirer").setExact(true)).click();
        assertThat(dpo.locator("#messages")).containsText("sont retirées");
        assertThat(dpo.locator("#purge")).containsText("Aucune ligne n’est à retirer");

        dpo.navigate("journal/integrite");
        verifier(dpo);
        assertThat(dpo.locator("#resultat")).containsText("Le journal est intact.");
        dpo.navigate("journal?acte=PURGE");
        assertThat(dpo.locator("table.liste tbody tr").first()).containsText("1 ligne retirée");
        dpo.navigate("journal?qui=jadis");
        assertThat(dpo.getByText("Aucune ligne ne correspond")).isVisible();
    }

    private static void verifier(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vérifier l’intégrité")).click();
    }

    @Test
    void le_journal_se_lit_au_telephone() {
        Page dpo = navigateur.enTantQue("dpo", Affichage.TELEPHONE);
        dpo.navigate("journal?acte=CONNEXION&du=2020-01-01&au=texte");
        assertThat(dpo.locator("table.liste tbody tr").first()).containsText("Connexion");
        Accessibilite.verifier(dpo);
        dpo.navigate("journal?qui=personne-de-ce-nom");
        assertThat(dpo.getByText("Aucune ligne ne correspond")).isVisible();
    }

    private static Locator.FilterOptions contenant(String texte) {
        return new Locator.FilterOptions().setHasText(texte);
    }
}
