package fr.passerelle.avip.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.passerelle.avip.service.LabelsPrets;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une candidature devant le comité : la Caf prépare la séance, une membre donne son avis, la séance se clôt, la direction signe. */
class LabelParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void le_comite_donne_son_avis_et_la_direction_signe() {
        String label = Appel.faire(LabelsPrets.class, "faireDevantLeComite");
        Page caf = navigateur.enTantQue("avip");
        caf.navigate("avip/label?id=" + label);
        Accessibilite.verifier(caf);
        Captures.prendre(caf, "avip-label");
        String nom = caf.locator("h1").innerText();
        String seance = prevoir(caf, nom);
        donnerUnAvis(seance, nom);
        clore(caf, seance);
        signer(label);
    }

    /** Rend l’adresse de la séance. */
    private String prevoir(Page page, String nom) {
        page.navigate("avip/nouvelle-seance");
        Accessibilite.verifier(page);
        page.getByLabel("Jour", new Page.GetByLabelOptions().setExact(true)).fill(LocalDate.now().toString());
        page.getByLabel("Lieu").fill("Caf, salle d’essai");
        bouton(page, "Prévoir la séance");
        page.getByLabel("Mettre à l’ordre du jour").selectOption(new SelectOption().setLabel(nom + ", Chaumont"));
        bouton(page, "Ajouter le dossier");
        bouton(page, "Inviter les membres du comité");
        assertThat(page.locator("#invites")).containsText("Alix Démo-Comité");
        confirmer(page, "Envoyer les invitations", "Envoyer");
        assertThat(page.getByText("Invitations envoyées")).isVisible();
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-comite");
        return page.url();
    }

    private void donnerUnAvis(String seance, String nom) {
        Page page = navigateur.enTantQue("comite");
        page.navigate(seance);
        assertThat(page.getByText("Votre avis est attendu sur 1")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Donner mon avis sur " + nom)).click();
        page.getByLabel("Réservé").check();
        bouton(page, "Donner mon avis");
        assertThat(page.locator("#messages")).containsText("Dites en quelques mots pourquoi");
        Accessibilite.verifier(page);
        page.getByLabel("Favorable", new Page.GetByLabelOptions().setExact(true)).check();
        bouton(page, "Donner mon avis");
        assertThat(page.locator("#dossiers")).containsText("1\u00a0favorable");
        Accessibilite.verifier(page);
    }

    private void clore(Page page, String seance) {
        page.navigate(seance + "&acte=clore");
        Accessibilite.verifier(page);
        page.getByLabel("Avis favorable").check();
        confirmer(page, "Clôturer la séance", "Clôturer");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Procès-verbal (PDF)"))).isVisible();
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-comite-clos");
    }

    private void signer(String label) {
        Page page = navigateur.enTantQue("direction");
        page.navigate("avip/label?id=" + label + "&acte=DECIDER");
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-label-decider");
        page.getByLabel("Accorder le label").check();
        page.getByLabel("Places engagées").fill("12");
        bouton(page, "Signer la décision");
        assertThat(page.locator("#messages")).containsText("Engagement minimum\u202f: 13\u00a0places (20\u202f% de 65).");
        page.getByLabel("Places engagées").fill("13");
        confirmer(page, "Signer la décision", "Signer");
        assertThat(page.locator("#lettres")).containsText("Label accordé");
        assertThat(page.getByText("Accordé, à venir")).isVisible();
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-label-accorde");
    }

    private static void bouton(Page page, String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true)).click();
    }

    private static void confirmer(Page page, String bouton, String confirmation) {
        bouton(page, bouton);
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(confirmation).setExact(true)).click();
    }
}
