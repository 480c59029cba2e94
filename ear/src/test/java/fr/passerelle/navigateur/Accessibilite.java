package fr.passerelle.navigateur;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Passe une page à axe, dans les deux thèmes, et refuse le moindre défaut. */
public final class Accessibilite {

    private Accessibilite() {
    }

    /** Un thème ne change que les couleurs : le second n'est éprouvé que sur elles. */
    private static final List<String> DES_COULEURS = List.of("color-contrast", "link-in-text-block");

    /** À appeler sur chaque page et dans chaque état atteint ; la page est rendue dans le thème où elle était. */
    public static void verifier(Page page) {
        boolean sombre = (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        List<String> defauts = new ArrayList<>();
        preferer(page, ColorScheme.LIGHT);
        axe(page).analyze().getViolations().forEach(regle -> defauts.add(decrire(regle, ColorScheme.LIGHT)));
        preferer(page, ColorScheme.DARK);
        axe(page).withRules(DES_COULEURS).analyze().getViolations().forEach(regle -> defauts.add(decrire(regle, ColorScheme.DARK)));
        preferer(page, sombre ? ColorScheme.DARK : ColorScheme.LIGHT);
        if (!defauts.isEmpty()) {
            throw new AssertionError("axe trouve " + defauts.size() + " défaut(s) sur " + page.url() + "\n"
                    + String.join("\n", defauts));
        }
    }

    /** Sans la page de plus qu'ouvre chaque analyse pour des cadres venus d'ailleurs (il n'y en a aucun), sans détailler ce qui va bien. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static void preferer(Page page, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    }

    private static String decrire(Rule regle, ColorScheme theme) {
        StringBuilder texte = new StringBuilder("- [%s, thème %s] %s : %s".formatted(regle.getImpact(),
                theme == ColorScheme.DARK ? "sombre" : "clair", regle.getId(), regle.getHelp()));
        for (CheckedNode element : regle.getNodes()) {
            texte.append("\n    ").append(element.getTarget()).append("  ").append(element.getHtml());
            if (element.getFailureSummary() != null) {
                texte.append("\n      ").append(element.getFailureSummary().replace("\n", "\n      "));
            }
        }
        return texte.toString();
    }
}
