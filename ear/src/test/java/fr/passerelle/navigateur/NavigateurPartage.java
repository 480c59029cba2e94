package fr.passerelle.navigateur;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Le seul navigateur du lot, ouvert au premier besoin et qui finit avec sa machine virtuelle. Maven y donne les classes une par une,
 * chacune comme une exécution entière : fermé avec elle par JUnit, il se rouvrirait pour chaque classe.
 */
final class NavigateurPartage {

    private static final List<String> DISCRET = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static Browser ouvert;

    private NavigateurPartage() {
    }

    static synchronized Browser ouvert() {
        if (ouvert == null) {
            ouvert = ouvrir();
        }
        return ouvert;
    }

    private static Browser ouvrir() {
        Path executable = ChercheurDeNavigateur.trouver();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setHeadless(true)
                .setChromiumSandbox(false)
                .setArgs(DISCRET));
    }
}
