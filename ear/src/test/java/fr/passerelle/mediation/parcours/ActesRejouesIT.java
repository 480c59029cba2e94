package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Un acte validé deux fois, trop tard ou avec un champ forgé n'est fait qu'une fois, et le texte tapé reste (R-MED-31). */
class ActesRejouesIT {

    private static final String TEXTE = "Quel mois contestez-vous ? Écrit dans le second onglet.";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void le_second_onglet_garde_son_texte_meme_quand_l_acte_n_est_plus_offert() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.recue("Théo Rejeu-Fictif");
        Page autre = page.context().newPage();
        Dossier second = Dossier.ouvrir(autre, reference).choisir("Demander un complément");
        second.champ("Ce qui doit être précisé").fill(TEXTE);
        Dossier premier = Dossier.ouvrir(page, reference).choisir("Demander un complément");
        premier.champ("Ce qui doit être précisé").fill("Quel mois ?");
        premier.valider("Demander le complément");
        premier.doitEtre("À compléter");
        second.valider("Demander le complément");
        second.doitDire("Le dossier a été modifié entre-temps par Camille Démo-Médiation");
        assertThat(second.champ("Ce qui doit être précisé")).hasValue(TEXTE);
        assertThat(second.formulaire()).containsText("n’est plus possible");
        Accessibilite.verifier(autre);
        second.valider("Demander le complément");
        assertThat(second.champ("Ce qui doit être précisé")).hasValue(TEXTE);
        assertThat(Dossier.ouvrir(page, reference).section("Lettres").locator("details")).hasCount(1);
    }

    @Test
    void le_second_onglet_valide_de_nouveau_un_acte_reste_possible() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.recevable("Théo Rejeu-Fictif");
        Page autre = page.context().newPage();
        Dossier second = Dossier.ouvrir(autre, reference).choisir("Interroger").poserAuService(TEXTE);
        Dossier.ouvrir(page, reference).choisir("Interroger").poserAuService("La première.").valider("Poser la question");
        Dossier.de(page).doitDire("Question posée");
        second.valider("Poser la question");
        second.doitDire("modifié entre-temps par Camille Démo-Médiation");
        assertThat(second.champ("La question")).hasValue(TEXTE);
        Accessibilite.verifier(autre);
    }

    @Test
    void un_double_clic_et_un_retour_ne_posent_qu_une_question() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.recevable("Théo Rejeu-Fictif");
        Dossier dossier = Dossier.ouvrir(page, reference).choisir("Interroger").poserAuService("Une seule fois ?");
        dossier.formulaire().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Poser la question")).dblclick();
        assertThat(dossier.section("Questions posées").locator(".echange")).hasCount(1);
        page.goBack();
        Accessibilite.verifier(page);
        dossier = Dossier.ouvrir(page, reference);
        assertThat(dossier.section("Questions posées").locator(".echange")).hasCount(1);
    }

    @Test
    void une_question_forgee_dans_le_formulaire_est_refusee_et_le_texte_reste() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.interrogee("Théo Rejeu-Fictif", "Une question réelle ?");
        Dossier dossier = Dossier.ouvrir(page, reference).choisir("Recevoir une réponse");
        Locator question = dossier.champ("Question");
        question.evaluate("liste => { liste.options[liste.options.length - 1].value = '999999999'; }");
        question.selectOption("999999999");
        dossier.champ("La réponse reçue").fill("Réponse à une autre.");
        dossier.valider("Verser la réponse");
        assertThat(dossier.formulaire().locator("[aria-invalid=true]")).hasCount(1);
        assertThat(dossier.champ("La réponse reçue")).hasValue("Réponse à une autre.");
        Accessibilite.verifier(page);
        assertThat(Dossier.ouvrir(page, reference).section("Questions posées")).not().containsText("Réponse à une autre.");
    }
}
