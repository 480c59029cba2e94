package fr.passerelle.navigateur;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Le seul navigateur de l'exécution, ouvert au premier besoin et fermé par JUnit après le dernier test. */
final class NavigateurPartage implements AutoCloseable {

    private static final List<String> DISCRET = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private NavigateurPartage() {
        Path executable = ChercheurDeNavigateur.trouver();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setHeadless(true)
                .setChromiumSandbox(false)
                .setArgs(DISCRET));
    }

    static Browser de(ExtensionContext contexte) {
        return contexte.getRoot().getStore(Namespace.create(NavigateurPartage.class))
                .getOrComputeIfAbsent(NavigateurPartage.class, cle -> new NavigateurPartage(), NavigateurPartage.class)
                .browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
