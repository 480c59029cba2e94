package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** L'assistant prépare le dossier et y verse la réponse d'un service arrivée hors de l'application (T10), sans décider. */
class AssistantIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void l_assistant_prepare_le_dossier_et_ne_decide_pas() {
        Page page = navigateur.accueil("assistant");
        Accessibilite.verifier(page);
        String reference = Enregistrement.ouvrir(page)
                .remplir("Iris Assistée-Fictif", Enregistrement.numeroNeuf(), "Mon dossier n’avance pas.")
                .avecDemarchePrealable().enregistrer();
        Dossier dossier = Dossier.de(page);
        dossier.doitEtre("Reçue");
        dossier.choisir("Accuser réception").valider("Accuser réception");
        dossier.doitDire("Accusé de réception prêt");
        for (String decision : new String[] {"Déclarer recevable", "Réorienter", "Interroger", "Répondre"}) {
            assertThat(dossier.panneau().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(decision))).hasCount(0);
        }
        page.navigate("mediation/saisine?ref=" + reference + "&acte=DECLARER_RECEVABLE");
        assertThat(dossier.formulaire()).hasCount(0);
        Assertions.assertThat(page.request().get("mediation/rectification?ref=" + reference).status())
                .isEqualTo(404);
        assertThat(dossier.section("Notes confidentielles")).hasCount(0);
        Accessibilite.verifier(page);
    }

    @Test
    void l_assistant_verse_la_reponse_recue_sans_pouvoir_repondre_a_la_personne() {
        String reference = SaisinesPretes.interrogee("Abel Relais-Fictif", "Pourquoi ce droit est-il suspendu ?");
        Page page = navigateur.enTantQue("assistant");
        Dossier dossier = Dossier.ouvrir(page, reference).choisir("Recevoir une réponse");
        dossier.valider("Verser la réponse");
        assertThat(dossier.formulaire().locator("[aria-invalid=true]")).hasCount(1);
        assertThat(dossier.champ("La réponse reçue")).hasAttribute("aria-invalid", "true");
        Accessibilite.verifier(page);
        dossier.champ("Question").selectOption(dossier.questionAttendue());
        dossier.champ("La réponse reçue").fill("Une déclaration manquait.");
        dossier.valider("Verser la réponse");
        dossier.doitDire("Réponse versée au dossier");
        assertThat(dossier.section("Questions posées")).containsText("Une déclaration manquait.");
        assertThat(dossier.panneau().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Répondre"))).hasCount(0);
        Accessibilite.verifier(page);
        assertThat(Dossier.ouvrir(navigateur.enTantQue("mediateur"), reference).section("Questions posées")).containsText("Claude Démo-Assistance");
    }
}
