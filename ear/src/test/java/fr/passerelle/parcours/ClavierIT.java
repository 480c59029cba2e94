package fr.passerelle.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une saisine menée de la connexion à la clôture sans toucher la souris : tabulation, flèches, espace, entrée. */
class ClavierIT {

    /** Au-delà, un champ est hors d'atteinte. */
    private static final int PAS_AU_PLUS = 120;

    /** Le nom de l'élément où l'on est ; un groupe déjà répondu est passé. */
    private static final String NOM = """
            () => {
              const element = document.activeElement;
              if (element.type === 'radio' && element.closest('fieldset')?.querySelector(':checked')) return 'déjà répondu';
              const texte = element.labels?.length ? element.labels[0].textContent : element.textContent;
              const titre = element.querySelector?.('strong')?.textContent;
              return (titre ?? texte).replace(/\\(?obligatoire\\)?|\\*/g, '').replace(/\\s+/g, ' ').trim();
            }""";

    private static final String CONTOUR = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            }""";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    private Page page;

    @Test
    void une_saisine_va_de_la_connexion_a_la_cloture_au_clavier_seul() {
        page = navigateur.ouvrir("connexion", Affichage.BUREAU);
        ecrire("Identifiant", "mediateur");
        ecrire("Mot de passe", PageDeConnexion.MOT_DE_PASSE);
        valider();
        assertThat(page.locator("h1")).containsText("Tableau de bord");
        enregistrer();
        declarerRecevable();
        repondre();
        ouvrirLActe("Clôturer");
        atteindre("Clôturer la saisine");
        valider();
        confirmer("Clôturer la saisine");
        assertThat(page.locator(".fiche-marques")).containsText("Clôturée");
    }

    private void enregistrer() {
        atteindre("Enregistrer");
        valider();
        assertThat(page.locator("h1")).hasText("Enregistrer une saisine");
        choisir("Mode de saisine", "Courriel");
        ecrire("Nom", "Élie Clavier-Fictif");
        ecrire("Courriel", "personne@demo.example");
        ecrire("Numéro de dossier", Enregistrement.numeroNeuf());
        ecrire("Nom de famille", "Clavier-Fictif");
        cocher("Identité vérifiée");
        ecrire("Comment l’identité a été vérifiée", "Compte connecté");
        choisir("Motif", "Incompr");
        choisir("Prestation", "Prime d");
        ecrire("La demande", "Je ne comprends pas ce trop-perçu.");
        atteindre("Démarche préalable auprès du service");
        valider();
        dater("Date de la démarche");
        ecrire("Service saisi", "Prestations");
        ecrire("Nature de la démarche", "Réclamation");
        choisir("Résultat de la démarche", "Aucune");
        atteindre("Enregistrer la saisine");
        valider();
        assertThat(page.locator("#messages")).containsText("Saisine enregistrée sous la référence");
    }

    private void declarerRecevable() {
        ouvrirLActe("Déclarer recevable");
        for (String oui : new String[] {"Oui", "Oui, aucun recours", "Oui", "Oui"}) {
            cocher(oui);
        }
        assertThat(page.getByText("La demande est recevable", new Page.GetByTextOptions().setExact(true))).isVisible();
        atteindre("Déclarer recevable");
        valider();
        assertThat(page.locator(".fiche-marques")).containsText("En instruction");
    }

    private void repondre() {
        ouvrirLActe("Répondre");
        choisir("Position de la Caf", "Position c");
        choisir("Origine du dysfonctionnement", "Aucun");
        cocher("Courriel");
        ecrire("La réponse", "Le trop-perçu est expliqué ligne à ligne.");
        atteindre("Donner la réponse");
        valider();
        confirmer("Donner la réponse");
        assertThat(page.locator(".fiche-marques")).containsText("Répondue");
    }

    private void ouvrirLActe(String acte) {
        atteindre(acte);
        valider();
        assertThat(page.locator("#t-acte")).isFocused();
    }

    private void confirmer(String bouton) {
        assertThat(page.locator("dialog[open]")).isVisible();
        atteindre(bouton);
        valider();
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    private void ecrire(String nom, String texte) {
        atteindre(nom);
        page.keyboard().type(texte);
    }

    /** Le premier janvier de l'année : la flèche donne à chaque partie sa première valeur, quel que soit leur ordre. */
    private void dater(String nom) {
        atteindre(nom);
        for (int partie = 0; partie < 3; partie++) {
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowRight");
        }
        assertThat((String) page.evaluate("document.activeElement.value")).endsWith("-01-01");
    }

    /** Une liste se choisit en tapant le début de ce qu'elle montre. */
    private void choisir(String nom, String debut) {
        atteindre(nom);
        page.keyboard().type(debut);
        assertThat((String) page.evaluate("document.activeElement.selectedOptions[0].text")).startsWith(debut);
    }

    private void cocher(String nom) {
        atteindre(nom);
        page.keyboard().press("Space");
        assertThat((Boolean) page.evaluate("document.activeElement.checked")).isTrue();
    }

    private void valider() {
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    /** Avance de tabulation en tabulation jusqu'à cet élément, et exige qu'il montre où l'on est. */
    private void atteindre(String nom) {
        for (int pas = 0; pas < PAS_AU_PLUS; pas++) {
            page.keyboard().press("Tab");
            if (nom.equals(nomDeLElementActif())) {
                assertThat((Boolean) page.evaluate(CONTOUR)).as("le contour du focus sur « " + nom + " »").isTrue();
                return;
            }
        }
        throw new AssertionError("« " + nom + " » n’est pas atteint en " + PAS_AU_PLUS + " tabulations sur " + page.url());
    }

    private String nomDeLElementActif() {
        return (String) page.evaluate(NOM);
    }
}
