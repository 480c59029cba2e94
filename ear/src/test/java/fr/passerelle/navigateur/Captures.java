package fr.passerelle.navigateur;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Les images des pages, dans {@code ear/target/captures}. */
public final class Captures {

    private static final Path DOSSIER = ServeurDeTest.cible().resolve("captures");

    private Captures() {
    }

    /** Garde la page entière sous {@code nom.png}, pour qui veut la regarder : il le demande par {@code -Dcaptures}. */
    public static void prendre(Page page, String nom) {
        if (System.getProperty("captures") != null) {
            photographier(page, nom);
        }
    }

    private static void photographier(Page page, String nom) {
        page.screenshot(new Page.ScreenshotOptions().setPath(DOSSIER.resolve(nom + ".png")).setFullPage(true));
    }

    /** L'état de chaque fenêtre d'un test échoué. Une fenêtre qui ne répond plus ne cache pas la vraie cause. */
    static void garder(String nom, List<BrowserContext> fenetres) {
        int rang = 1;
        for (BrowserContext fenetre : fenetres) {
            for (Page page : fenetre.pages()) {
                String nomDeLaPage = nom + "-" + rang++;
                try {
                    photographier(page, nomDeLaPage);
                    Files.writeString(DOSSIER.resolve(nomDeLaPage + ".html"), page.url() + "\n" + page.content());
                } catch (PlaywrightException fermee) {
                    System.getLogger(Captures.class.getName())
                            .log(System.Logger.Level.WARNING, "Pas d'image de " + nomDeLaPage, fermee);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
