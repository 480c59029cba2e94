package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.ThreadLocalRandom;

/** La page {@code /mediation/nouvelle}, remplie comme le ferait une personne : par les étiquettes. */
public final class Enregistrement {

    private final Page page;

    private Enregistrement(Page page) {
        this.page = page;
    }

    /** Ouvre la page, vierge : un brouillon laissé par un autre test est oublié. */
    public static Enregistrement ouvrir(Page page) {
        page.navigate("mediation/nouvelle");
        Locator brouillon = page.getByRole(AriaRole.BUTTON, nomme("Repartir d’une page vierge"));
        if (brouillon.isVisible()) {
            brouillon.click();
            assertThat(brouillon).hasCount(0);
        }
        return new Enregistrement(page);
    }

    /** La page déjà ouverte. */
    public static Enregistrement de(Page page) {
        return new Enregistrement(page);
    }

    /** Un numéro de dossier que ce test est seul à employer. */
    public static String numeroNeuf() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999));
    }

    /** Tout ce qu'il faut, démarche préalable comprise, pour une saisine qui ira jusqu'à la réponse. */
    public Enregistrement remplir(String nom, String numero, String expose) {
        champ("Mode de saisine").selectOption("COURRIEL");
        champ("Nom").fill(nom);
        champ("Courriel").fill("personne@demo.example");
        champ("Numéro de dossier").fill(numero);
        champ("Nom de famille").fill(nom);
        page.getByLabel("Identité vérifiée", exact()).check();
        champ("Comment l’identité a été vérifiée").fill("Compte connecté");
        champ("Motif").selectOption("INCOMPREHENSION_INDU");
        champ("Prestation").selectOption("PPA");
        champ("La demande").fill(expose);
        return this;
    }

    public Enregistrement avecDemarchePrealable() {
        page.getByText("Démarche préalable auprès du service", new Page.GetByTextOptions().setExact(true)).click();
        champ("Date de la démarche").fill(champ("Date de réception").inputValue());
        champ("Service saisi").fill("Prestations");
        champ("Nature de la démarche").fill("Réclamation");
        champ("Résultat de la démarche").selectOption("SANS_REPONSE");
        return this;
    }

    public Enregistrement avecPiece(FilePayload piece) {
        champ("Ajouter des fichiers").setInputFiles(piece);
        return this;
    }

    public Locator champ(String etiquette) {
        return page.getByRole(AriaRole.MAIN).getByLabel(etiquette, new Locator.GetByLabelOptions().setExact(true));
    }

    public void soumettre() {
        page.getByRole(AriaRole.BUTTON, nomme("Enregistrer la saisine")).click();
    }

    /** Soumet, et rend la référence donnée. */
    public String enregistrer() {
        soumettre();
        page.waitForURL("**/mediation/saisine?ref=MED-*");
        return page.url().replaceAll(".*ref=", "");
    }

    public static Page.GetByRoleOptions nomme(String nom) {
        return new Page.GetByRoleOptions().setName(nom).setExact(true);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
