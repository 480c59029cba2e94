package fr.passerelle.navigateur;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import fr.passerelle.temps.Comptes;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Le navigateur d'une personne : ses témoins, ce qu'elle garde, ce qu'il a en cache. Une fenêtre rendue propre ressert au test suivant du
 * même lot : l'habillage et les polices n'y sont plus à relire.
 */
final class Fenetre {

    private static final int PATIENCE = 15_000;
    private static final String RENDRE_PROPRE = """
            () => {
              Object.keys(localStorage).filter(clef => clef !== 'axe').forEach(clef => localStorage.removeItem(clef));
              return typeof __pwClock === 'undefined';
            }""";
    private static final Map<String, Deque<Fenetre>> RENDUES = new HashMap<>();

    private final String sorte;
    private final BrowserContext contexte;
    private final Surveillance surveillance = new Surveillance();

    private Fenetre(String sorte, BrowserContext contexte) {
        this.sorte = sorte;
        this.contexte = contexte;
        contexte.setDefaultTimeout(PATIENCE);
        surveillance.suivre(contexte);
    }

    static Fenetre neuve(Browser browser, URI adresse, Affichage affichage) {
        Comptes.noter("fenêtre neuve");
        return new Fenetre(adresse + " " + affichage, browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(adresse.toString())
                .setIgnoreHTTPSErrors(true)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(affichage.largeur(), affichage.hauteur())
                .setColorScheme(affichage.themeSombre() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)));
    }

    /** Une fenêtre de cette taille, rendue par un test d'avant s'il y en a une. */
    static Fenetre propre(Browser browser, URI adresse, Affichage affichage) {
        Fenetre rendue = RENDUES.getOrDefault(adresse + " " + affichage, new ArrayDeque<>()).poll();
        if (rendue == null) {
            return neuve(browser, adresse, affichage);
        }
        Comptes.noter("fenêtre resservie");
        rendue.surveillance.oublier();
        return rendue;
    }

    BrowserContext contexte() {
        return contexte;
    }

    void exigerLeCalme() {
        surveillance.exigerLeCalme();
    }

    /** La rend au test suivant si rien n'y reste de celui-ci ; une horloge réglée, elle, ne se défait pas. */
    void rendre() {
        try {
            boolean propre = !contexte.pages().isEmpty();
            contexte.setOffline(false);
            for (Page page : contexte.pages()) {
                propre &= page.url().startsWith("http") && (boolean) page.evaluate(RENDRE_PROPRE);
                page.close();
            }
            contexte.clearCookies();
            contexte.clearPermissions();
            if (propre) {
                RENDUES.computeIfAbsent(sorte, s -> new ArrayDeque<>()).push(this);
                return;
            }
        } catch (PlaywrightException occupee) {
            System.getLogger(Fenetre.class.getName()).log(System.Logger.Level.DEBUG, "Une fenêtre ne se rend pas", occupee);
        }
        fermer();
    }

    void fermer() {
        contexte.close();
    }
}
