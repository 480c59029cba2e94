package fr.passerelle.navigateur;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import fr.passerelle.http.Sessions;
import fr.passerelle.serveur.ServeurDeTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Le navigateur d'un test. Chaque fenêtre ouverte est une personne à part, avec sa propre session.
 *
 * <pre>{@code
 * @RegisterExtension
 * final Navigateur navigateur = new Navigateur();
 *
 * @Test
 * void la_mediatrice_voit_ses_dossiers() {
 *     Page page = navigateur.accueil("mediateur");
 *     Accessibilite.verifier(page);
 * }
 * }</pre>
 *
 * <p>Un test échoué laisse une image et le texte de chaque fenêtre dans {@code ear/target/captures}. Un test réussi
 * échoue quand même si une page a levé une erreur de script, enfreint la politique de sécurité du contenu ou
 * demandé quelque chose à un autre serveur.
 */
public final class Navigateur implements BeforeEachCallback, AfterEachCallback {

    private final Supplier<URI> adresse;
    private final List<Fenetre> fenetres = new ArrayList<>();
    private Browser browser;

    public Navigateur() {
        this(ServeurDeTest::principal);
    }

    /** Sur un autre serveur que le principal : {@code new Navigateur(ServeurDeTest::nu)}. */
    public Navigateur(Supplier<ServeurDeTest> serveur) {
        this(serveur, ServeurDeTest::adresse);
    }

    /** Sur un serveur d'une autre sorte. Son certificat n'est signé que de lui-même : les tests s'en contentent. */
    public <S> Navigateur(Supplier<S> serveur, Function<S, URI> adresse) {
        this.adresse = () -> adresse.apply(serveur.get());
    }

    @Override
    public void beforeEach(ExtensionContext contexte) {
        browser = NavigateurPartage.ouvert();
    }

    /** Une fenêtre neuve, sans session, vide. */
    public Page fenetre(Affichage affichage) {
        return suivie(Fenetre.neuve(browser, adresse.get(), affichage));
    }

    private Page suivie(Fenetre fenetre) {
        fenetres.add(fenetre);
        return fenetre.contexte().newPage();
    }

    /** Une fenêtre neuve sur une adresse de l'application, par exemple {@code connexion}. */
    public Page ouvrir(String chemin) {
        return ouvrir(chemin, Affichage.BUREAU);
    }

    public Page ouvrir(String chemin, Affichage affichage) {
        Page page = fenetre(affichage);
        page.navigate(chemin);
        return page;
    }

    /** Une fenêtre à elle dont la personne est connectée, par sa session du lot ; aucune page n'y est encore ouverte. */
    public Page enTantQue(String identifiant) {
        return enTantQue(identifiant, Affichage.BUREAU);
    }

    public Page enTantQue(String identifiant, Affichage affichage) {
        Page page = suivie(Fenetre.propre(browser, adresse.get(), affichage));
        page.context().addCookies(List.of(new Cookie(Sessions.TEMOIN, Sessions.de(adresse.get(), identifiant))
                .setDomain(adresse.get().getHost()).setPath("/passerelle").setHttpOnly(true).setSameSite(SameSiteAttribute.LAX)));
        return page;
    }

    /** Comme {@link #enTantQue(String)}, par une session qui n'est qu'à cette fenêtre : pour qui la ferme, ou regarde son témoin. */
    public Page sessionNeuve(String identifiant) {
        Page page = fenetre(Affichage.BUREAU);
        PageDeConnexion.passer(page, identifiant);
        return page;
    }

    /** Comme {@link #enTantQue(String)}, sur son tableau de bord. */
    public Page accueil(String identifiant) {
        return accueil(identifiant, Affichage.BUREAU);
    }

    public Page accueil(String identifiant, Affichage affichage) {
        Page page = enTantQue(identifiant, affichage);
        page.navigate("");
        return page;
    }

    @Override
    public void afterEach(ExtensionContext contexte) {
        boolean echoue = contexte.getExecutionException().isPresent();
        try {
            if (echoue) {
                Captures.garder(nomDe(contexte), fenetres.stream().map(Fenetre::contexte).toList());
            } else {
                fenetres.forEach(Fenetre::exigerLeCalme);
            }
        } catch (AssertionError incident) {
            echoue = true;
            throw incident;
        } finally {
            fenetres.forEach(echoue ? Fenetre::fermer : Fenetre::rendre);
            fenetres.clear();
        }
    }

    /** Un test à paramètres laisse une image par jeu de paramètres. */
    private static String nomDe(ExtensionContext contexte) {
        String nom = contexte.getRequiredTestClass().getSimpleName() + "." + contexte.getRequiredTestMethod().getName();
        String affiche = contexte.getDisplayName();
        return affiche.startsWith("[") ? nom + "-" + affiche.replaceAll("[^\\p{Alnum}]+", "_") : nom;
    }
}
