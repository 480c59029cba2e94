package fr.passerelle.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Une page conduite sans la souris : tabulation, flèches, espace, entrée, et chaque arrêt montre où l'on est. */
public final class Clavier {

    /** Au-delà, un champ est hors d'atteinte. */
    private static final String GROUPE = "document.activeElement.type === 'radio' ? document.activeElement.closest('fieldset')?.querySelector('legend')"
            + "?.textContent.trim() : ''";
    private static final String COCHE = "document.activeElement.checked ? document.activeElement.labels[0].textContent.trim() : ''";
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

    private final Page page;

    public Clavier(Page page) {
        this.page = page;
    }

    public void confirmer(String bouton) {
        assertThat(page.locator("dialog[open]")).isVisible();
        atteindre(bouton);
        valider();
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    public void ecrire(String nom, String texte) {
        atteindre(nom);
        page.keyboard().type(texte);
    }

    /** Le premier janvier de l'année : la flèche donne à chaque partie sa première valeur, quel que soit leur ordre. */
    public void dater(String nom) {
        atteindre(nom);
        for (int partie = 0; partie < 3; partie++) {
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowRight");
        }
        assertThat((String) page.evaluate("document.activeElement.value")).endsWith("-01-01");
    }

    /** Le premier janvier de l'année qui vient : l'année s'écrit en dernier, une flèche de plus la fait avancer. */
    public void daterDeLAnProchain(String nom) {
        dater(nom);
        page.keyboard().press("ArrowUp");
        assertThat((String) page.evaluate("document.activeElement.value")).endsWith("-01-01");
    }

    /** Une liste se choisit en tapant le début de ce qu'elle montre. */
    public void choisir(String nom, String debut) {
        atteindre(nom);
        page.keyboard().type(debut);
        assertThat((String) page.evaluate("document.activeElement.selectedOptions[0].text")).startsWith(debut);
    }

    public void cocher(String nom) {
        atteindre(nom);
        page.keyboard().press("Space");
        assertThat((Boolean) page.evaluate("document.activeElement.checked")).isTrue();
    }

    /** Parmi des boutons radio, dont un est déjà proposé : on y entre par une tabulation, et les flèches mènent à celui-ci. */
    public void choisirParmi(String groupe, String nom) {
        for (int pas = 0; pas < PAS_AU_PLUS && !String.valueOf(page.evaluate(GROUPE)).startsWith(groupe); pas++) {
            page.keyboard().press("Tab");
        }
        for (int pas = 0; pas < PAS_AU_PLUS && !nom.equals(page.evaluate(COCHE)); pas++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.evaluate(COCHE)).isEqualTo(nom);
    }

    public void valider() {
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    /** Avance de tabulation en tabulation jusqu'à cet élément, et exige qu'il montre où l'on est. */
    public void atteindre(String nom) {
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
