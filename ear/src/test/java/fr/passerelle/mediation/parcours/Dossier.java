package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.mediation.parcours.Enregistrement.nomme;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;

/** La page {@code /mediation/saisine} d'un dossier. */
public final class Dossier {

    private final Page page;

    private Dossier(Page page) {
        this.page = page;
    }

    public static Dossier ouvrir(Page page, String reference) {
        page.navigate("mediation/saisine?ref=" + reference);
        return new Dossier(page);
    }

    /** Le dossier que montre déjà la page. */
    public static Dossier de(Page page) {
        return new Dossier(page);
    }

    /** Ouvre, par le panneau, le formulaire d'un acte ; le focus y est, et axe n'y trouve rien. */
    public Dossier choisir(String acte) {
        panneau().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(acte)).click();
        assertThat(formulaire().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))).isFocused();
        Accessibilite.verifier(page);
        return this;
    }

    /** Répond oui aux quatre questions et attend ce qui en découle. */
    public Dossier repondreOuiAuxQuatreQuestions() {
        for (Locator question : page.getByRole(AriaRole.MAIN).locator(".quatre-questions fieldset").all()) {
            question.getByRole(AriaRole.RADIO).first().check();
        }
        assertThat(page.getByText("La demande est recevable", new Page.GetByTextOptions().setExact(true))).isVisible();
        return this;
    }

    /** Remplit, sans la poser, une question à l'agent de démonstration du service. */
    public Dossier poserAuService(String question) {
        formulaire().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Un service")).check();
        champ("Destinataire").fill("Prestations");
        champ("Chercher une personne, Agent qui répondra, pour un service").fill("service");
        formulaire().locator("input[type=radio][value=service]").check();
        champ("La question").fill(question);
        return this;
    }

    /** La valeur, dans la liste des questions ouvertes, de la seule qui attend sa réponse. */
    public String questionAttendue() {
        return champ("Question").locator("option").last().getAttribute("value");
    }

    public Locator champ(String etiquette) {
        return formulaire().getByLabel(etiquette, new Locator.GetByLabelOptions().setExact(true));
    }

    public void valider(String bouton) {
        formulaire().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(bouton).setExact(true)).click();
    }

    /** Un acte qui ne s'annule pas : le dialogue liste ses conséquences, axe n'y trouve rien, on confirme. */
    public void confirmer(String bouton) {
        valider(bouton);
        Locator dialogue = page.getByRole(AriaRole.DIALOG);
        assertThat(dialogue).containsText("ne s’annule pas");
        Accessibilite.verifier(page);
        dialogue.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(bouton).setExact(true)).click();
    }

    public void doitDire(String message) {
        assertThat(page.locator("#messages")).containsText(message);
    }

    public void doitEtre(String etat) {
        assertThat(page.locator(".fiche-marques")).containsText(etat);
    }

    public Locator panneau() {
        return page.getByRole(AriaRole.REGION, nomme("À faire maintenant"));
    }

    public Locator formulaire() {
        return page.locator("#acte");
    }

    public Locator section(String titre) {
        return page.getByRole(AriaRole.REGION, nomme(titre));
    }
}
