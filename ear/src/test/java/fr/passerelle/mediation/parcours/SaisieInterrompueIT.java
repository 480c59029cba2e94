package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import fr.passerelle.serveur.ServeurDeTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une session finit pendant qu'on écrit : ce qui était saisi est rendu, à la même personne, sur la même page. */
class SaisieInterrompueIT {

    private static final String RENDUE = "Ce que vous aviez saisi vous est rendu";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void le_texte_d_un_acte_est_rendu_apres_la_connexion_et_se_valide() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.recue("Léo Interrompu-Fictif");
        ecrireUnComplement(Dossier.ouvrir(page, reference), "Quel mois « contestez-vous » ? <b>Précisez.</b>");
        finirLaSession(page);
        page.locator("#acte button.principal[type=submit]").first().click();
        assertThat(page.getByText("Votre session a pris fin")).isVisible();

        new PageDeConnexion(page).seConnecter("mediateur");
        assertThat(page).hasURL(Pattern.compile("/mediation/saisine\\?ref=" + reference + "&acte="));
        assertThat(page.locator("#messages")).containsText(RENDUE);
        assertThat(page.locator("#demanderComplement textarea").first()).hasValue("Quel mois « contestez-vous » ? <b>Précisez.</b>");
        Accessibilite.verifier(page);
        page.locator("#acte button.principal[type=submit]").first().click();
        Dossier.de(page).doitEtre("À compléter");
        assertThat(page.locator("#messages")).not().containsText(RENDUE);
        assertThat(gardee(page)).isNull();
    }

    @Test
    void un_long_formulaire_dont_des_champs_apparaissent_en_chemin_est_rendu_entier() {
        Page page = navigateur.enTantQue("mediateur");
        String numero = Enregistrement.numeroNeuf();
        Enregistrement saisie = Enregistrement.ouvrir(page).remplir("Iris Interrompue-Fictif", numero, "Tout ceci était écrit.")
                .avecDemarchePrealable();
        finirLaSession(page);
        saisie.soumettre();
        new PageDeConnexion(page).seConnecter("mediateur");

        assertThat(page.locator("#messages")).containsText(RENDUE);
        assertThat(saisie.champ("La demande")).hasValue("Tout ceci était écrit.");
        assertThat(saisie.champ("Résultat de la démarche")).hasValue("SANS_REPONSE");
        assertThat(page.getByLabel("Identité vérifiée", new Page.GetByLabelOptions().setExact(true))).isChecked();
        String reference = saisie.enregistrer();
        assertThat(reference).startsWith("MED-");
        assertThat(page.getByText("Tout ceci était écrit.").first()).isVisible();
    }

    @Test
    void rien_n_est_rendu_a_une_autre_personne_et_rien_ne_reste_apres_une_sortie() {
        Page page = navigateur.enTantQue("mediateur");
        page.navigate("mediation/nouvelle");
        page.getByLabel("La demande", new Page.GetByLabelOptions().setExact(true)).fill("Ceci est à moi.");
        finirLaSession(page);
        Enregistrement.de(page).soumettre();
        assertThat(page.getByText("Votre session a pris fin")).isVisible();
        assertThat(gardee(page)).contains("Ceci est à moi.");
        new PageDeConnexion(page).seConnecter("accueil");
        assertThat(page).hasURL(Pattern.compile("/mediation/nouvelle"));
        assertThat(page.locator("#messages")).not().containsText(RENDUE);
        assertThat(page.getByLabel("La demande", new Page.GetByLabelOptions().setExact(true))).hasValue("");
        assertThat(gardee(page)).isNull();
    }

    @Test
    void ce_qui_n_a_plus_de_place_est_montre_pour_etre_repris() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.recue("Léo Interrompu-Fictif");
        ecrireUnComplement(Dossier.ouvrir(page, reference), "Un texte qui arrivera trop tard.");
        finirLaSession(page);
        page.locator("#acte button.principal[type=submit]").first().click();
        Page ailleurs = navigateur.enTantQue("mediateur");
        ecrireUnComplement(Dossier.ouvrir(ailleurs, reference), "Déjà demandé.");
        ailleurs.locator("#acte button.principal[type=submit]").first().click();
        Dossier.de(ailleurs).doitEtre("À compléter");

        new PageDeConnexion(page).seConnecter("mediateur");
        assertThat(page.locator("#messages pre")).hasText("Un texte qui arrivera trop tard.");
        Accessibilite.verifier(page);
    }

    private static void ecrireUnComplement(Dossier dossier, String texte) {
        dossier.choisir("Demander un complément").formulaire().locator("[id='demanderComplement:texte']").fill(texte);
    }

    /** Le serveur ne connaît plus cette session, comme après trente minutes sans un geste ou un redémarrage. */
    private static void finirLaSession(Page page) {
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "session-finie")
                .setDomain(ServeurDeTest.principal().adresse().getHost()).setPath("/passerelle")));
    }

    private static String gardee(Page page) {
        return (String) page.evaluate("() => sessionStorage.getItem('saisie-gardee')");
    }
}
