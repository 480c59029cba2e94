package fr.passerelle.navigateur;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.passerelle.http.Sessions;
import fr.passerelle.temps.Comptes;
import java.util.regex.Pattern;

/** La page {@code /connexion}. */
public final class PageDeConnexion {

    /** Le mot de passe commun des comptes de démonstration. */
    public static final String MOT_DE_PASSE = Sessions.MOT_DE_PASSE;

    /** Le début de l'étiquette : la marque des champs obligatoires la suit. */
    private static final Pattern IDENTIFIANT = Pattern.compile("^Identifiant");
    private static final Pattern SECRET = Pattern.compile("^Mot de passe");

    private final Page page;

    public PageDeConnexion(Page page) {
        this.page = page;
    }

    public static PageDeConnexion ouvrir(Page page) {
        page.navigate("connexion");
        return new PageDeConnexion(page);
    }

    /**
     * Se connecte sans montrer la page de connexion, comme le navigateur enverrait son formulaire : pour qui veut une session à soi,
     * dont le témoin vient du serveur.
     */
    static void passer(Page page, String identifiant) {
        Comptes.noter("connexion");
        APIRequestContext http = page.context().request();
        FormData formulaire = FormData.create().set("identifiant", identifiant).set("motDePasse", MOT_DE_PASSE).set("entrer", "");
        Sessions.champsCaches(http.get("connexion").text()).forEach(formulaire::set);
        APIResponse reponse = http.post("connexion", RequestOptions.create().setForm(formulaire).setMaxRedirects(0));
        if (reponse.status() != 302) {
            throw new AssertionError(identifiant + " n'entre pas : " + reponse.status() + "\n" + reponse.text());
        }
    }

    /** Se connecte, et rend la main une fois la page de connexion quittée. */
    public void seConnecter(String identifiant) {
        soumettre(identifiant, MOT_DE_PASSE);
        page.waitForURL(adresse -> !adresse.contains("/connexion"));
    }

    /** Envoie le formulaire, sans rien supposer de la suite. */
    public void soumettre(String identifiant, String motDePasse) {
        page.getByLabel(IDENTIFIANT).fill(identifiant);
        page.getByLabel(SECRET).fill(motDePasse);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter").setExact(true)).click();
    }
}
