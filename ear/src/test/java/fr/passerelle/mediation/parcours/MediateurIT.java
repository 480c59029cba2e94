package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.mediation.parcours.Enregistrement.nomme;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** La saisine menée par le médiateur, de la réception à la clôture, et ses autres issues. */
class MediateurIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void une_saisine_va_de_la_reception_a_la_cloture() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = Enregistrement.ouvrir(page)
                .remplir("Ève Parcours-Fictif", Enregistrement.numeroNeuf(), "Je ne comprends pas ce trop-perçu.")
                .avecDemarchePrealable().enregistrer();
        Dossier dossier = Dossier.de(page);
        dossier.doitDire("Saisine enregistrée sous la référence " + reference);
        dossier.doitEtre("Reçue");

        declarerRecevable(page, dossier);
        interrogerLeService(dossier);
        repondrePourLeService();
        Dossier.ouvrir(page, reference).doitEtre("En instruction");
        assertThat(dossier.section("Questions posées")).containsText("Les ressources de mars ont été corrigées.");
        repondre(page, dossier);
        suivreEtCloturer(page, dossier);
    }

    private static void declarerRecevable(Page page, Dossier dossier) {
        dossier.choisir("Déclarer recevable").repondreOuiAuxQuatreQuestions();
        Locator apercu = page.getByRole(AriaRole.FIGURE, nomme("Aperçu de la lettre"));
        assertThat(apercu).containsText("article L. 217-7-1 du code de la sécurité sociale");
        assertThat(apercu).containsText("suspendus à compter de la notification");
        Accessibilite.verifier(page);
        dossier.valider("Déclarer recevable");
        dossier.doitDire("Saisine déclarée recevable");
        dossier.doitEtre("En instruction");
        assertThat(dossier.section("Lettres")).containsText("Notification de recevabilité");
    }

    private static void interrogerLeService(Dossier dossier) {
        dossier.choisir("Interroger").poserAuService("Quelles ressources ont été retenues pour ce parcours ?");
        dossier.valider("Poser la question");
        dossier.doitDire("Question posée");
        dossier.doitEtre("En attente");
    }

    private void repondrePourLeService() {
        Page page = navigateur.enTantQue("service");
        page.navigate("mediation/questions");
        Accessibilite.verifier(page);
        page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("pour ce parcours")).last()
                .getByRole(AriaRole.LINK).click();
        page.getByLabel("Réponse", new Page.GetByLabelOptions().setExact(true)).fill("Les ressources de mars ont été corrigées.");
        page.getByRole(AriaRole.BUTTON, nomme("Transmettre au médiateur")).click();
        assertThat(page.locator("#messages")).containsText("Votre réponse est transmise au médiateur.");
    }

    private static void repondre(Page page, Dossier dossier) {
        dossier.choisir("Répondre");
        dossier.valider("Donner la réponse");
        assertThat(dossier.formulaire().locator(".champ-erreur:not(:empty)")).hasText(new String[] {"Choisissez la position de la Caf.",
            "Choisissez l’origine du dysfonctionnement, ou «\u202fAucun dysfonctionnement\u202f».", "Écrivez la réponse."});
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        Accessibilite.verifier(page);
        dossier.champ("Position de la Caf").selectOption("REVISEE_PARTIELLE");
        dossier.champ("Origine du dysfonctionnement").selectOption("ERREUR_TRAITEMENT");
        dossier.formulaire().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Courriel")).check();
        dossier.champ("La réponse").fill("Le trop-perçu est réduit.");
        dossier.champ("Rappel versé").fill("1 234,56");
        dossier.champ("Trop-perçu annulé").fill("80.5");
        dossier.champ("Suites promises, une par ligne").fill("Verser le rappel\nEnvoyer la notification");
        dossier.confirmer("Donner la réponse");
        dossier.doitDire("Réponse donnée");
        dossier.doitEtre("Répondue");
        assertThat(dossier.section("La réponse")).containsText(Pattern.compile("1\\s234,56\\s€.*80,50\\s€", Pattern.DOTALL));
        assertThat(dossier.section("Délais")).containsText("Suspension des délais de recours");
        assertThat(dossier.section("Lettres")).containsText(Pattern.compile("Recommandation aux services.*révisée en partie.*1\\s234,56\\s€.*Envoyer la notification", Pattern.DOTALL));
        surPapier(page, dossier);
    }

    /** What is filled in is not printed with the case. */
    private static void surPapier(Page page, Dossier dossier) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(dossier.section("La réponse")).isVisible();
        assertThat(dossier.section("Saisines liées")).isVisible();
        assertThat(page.getByLabel("Lier à la saisine")).isHidden();
        assertThat(page.getByLabel("Nouvelle note")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void suivreEtCloturer(Page page, Dossier dossier) {
        assertThat(dossier.panneau()).containsText("2 suites promises ne sont pas encore faites");
        Locator aFaire = dossier.section("Suites promises").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Marquer comme fait"));
        aFaire.first().click();
        assertThat(aFaire).hasCount(1);
        aFaire.first().click();
        assertThat(aFaire).hasCount(0);
        dossier.choisir("Clôturer");
        dossier.confirmer("Clôturer la saisine");
        dossier.doitDire("Saisine clôturée");
        dossier.doitEtre("Clôturée");
        Accessibilite.verifier(page);
    }

    @Test
    void sans_demarche_prealable_le_test_mene_a_la_reorientation_et_a_sa_lettre() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.sansDemarche("Luc Parcours-Fictif", Enregistrement.numeroNeuf(), "Personne ne m’a répondu.");
        Dossier dossier = Dossier.ouvrir(page, reference);
        assertThat(dossier.panneau()).containsText("La démarche préalable (date, service, nature, résultat) doit d’abord");
        dossier.choisir("Réorienter");
        for (int rang = 0; rang < 4; rang++) {
            Locator question = page.locator(".quatre-questions fieldset").nth(rang);
            question.getByRole(AriaRole.RADIO).nth(rang == 3 ? 1 : 0).check();
        }
        assertThat(dossier.formulaire()).containsText("La démarche préalable manque");
        dossier.champ("Service compétent").fill("Service des prestations");
        dossier.valider("Mettre à jour l’aperçu de la lettre");
        assertThat(page.getByRole(AriaRole.FIGURE, nomme("Aperçu de la lettre"))).containsText("Service des prestations");
        Accessibilite.verifier(page);
        dossier.confirmer("Réorienter");
        dossier.doitEtre("Réorientée");
        assertThat(dossier.panneau()).containsText("Autres issues");
    }

    @Test
    void un_contentieux_interrompt_la_mediation_et_ferme_toute_suite() {
        Page page = navigateur.enTantQue("mediateur");
        Dossier dossier = Dossier.ouvrir(page, SaisinesPretes.recue("Zoé Parcours-Fictif"));
        dossier.panneau().getByText("Autres issues", new Locator.GetByTextOptions().setExact(true)).click();
        dossier.choisir("Signaler un contentieux");
        dossier.champ("Tribunal saisi").selectOption("TA");
        dossier.valider("Signaler le contentieux");
        assertThat(dossier.formulaire()).containsText("Indiquez la date du recours");
        assertThat(dossier.champ("Tribunal saisi")).hasValue("TA");
        dossier.champ("Date du recours").fill(LocalDate.now().toString());
        dossier.confirmer("Signaler le contentieux");
        dossier.doitEtre("Interrompue");
        assertThat(dossier.panneau().locator("a.acte")).hasText(Pattern.compile("Se déporter.*", Pattern.DOTALL));
    }

    @Test
    void un_deport_ferme_aussitot_l_acces_du_titulaire() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.recue("Noé Parcours-Fictif");
        Dossier dossier = Dossier.ouvrir(page, reference);
        dossier.panneau().getByText("Autres issues", new Locator.GetByTextOptions().setExact(true)).click();
        dossier.choisir("Se déporter");
        dossier.champ("Le lien déclaré").fill("Voisin de la personne.");
        dossier.confirmer("Se déporter");
        page.waitForURL("**/mediation/saisines*");
        Assertions.assertThat(page.request().get("mediation/saisine?ref=" + reference).status()).isEqualTo(404);
        Page suppleant = navigateur.enTantQue("suppleant");
        Dossier.ouvrir(suppleant, reference).doitEtre("Reçue");
    }
}
