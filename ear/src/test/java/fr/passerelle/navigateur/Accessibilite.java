package fr.passerelle.navigateur;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Passe une page à axe, dans les deux thèmes, et refuse le moindre défaut.
 *
 * <p>Le script d'axe est appelé directement : {@code AxeBuilder} le recharge à chaque analyse et rapporte aussi tout ce qui va
 * bien, ce qui prenait à lui seul le tiers du temps des parcours.
 */
public final class Accessibilite {

    /** Un thème ne change que les couleurs : le second n'est éprouvé que sur elles. */
    private static final Map<String, Object> DES_COULEURS = Map.of("resultTypes", List.of("violations"),
            "runOnly", List.of("color-contrast", "link-in-text-block"));
    private static final Map<String, Object> DE_TOUT = Map.of("resultTypes", List.of("violations"));

    private static final String AXE = AxeBuilder.getAxeScript();
    private static final String EXAMINER = """
            options => axe.run(document, options).then(rapport => rapport.violations.map(regle =>
                `${regle.id} : ${regle.help} (${regle.impact})` + regle.nodes.map(element =>
                    `\\n    ${element.target.join(' ')}  ${element.html}\\n      ${(element.failureSummary || '').replaceAll('\\n', '\\n      ')}`).join('')))""";

    private Accessibilite() {
    }

    /** À appeler sur chaque page et dans chaque état atteint ; la page est rendue dans le thème où elle était. */
    public static void verifier(Page page) {
        charger(page);
        boolean sombre = (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        List<String> defauts = new ArrayList<>();
        preferer(page, ColorScheme.LIGHT);
        examiner(page, DE_TOUT).forEach(defaut -> defauts.add("- [thème clair] " + defaut));
        preferer(page, ColorScheme.DARK);
        examiner(page, DES_COULEURS).forEach(defaut -> defauts.add("- [thème sombre] " + defaut));
        preferer(page, sombre ? ColorScheme.DARK : ColorScheme.LIGHT);
        if (!defauts.isEmpty()) {
            throw new AssertionError("axe trouve " + defauts.size() + " défaut(s) sur " + page.url() + "\n"
                    + String.join("\n", defauts));
        }
    }

    /** Un demi-mégaoctet : il n'est apporté qu'une fois à chaque fenêtre, qui le garde d'une page à l'autre. */
    private static void charger(Page page) {
        if ((boolean) page.evaluate("typeof axe !== 'undefined'")) {
            return;
        }
        if ((boolean) page.evaluate("sessionStorage.getItem('axe') === null")) {
            page.evaluate("axe => sessionStorage.setItem('axe', axe)", AXE);
        }
        page.evaluate("(0, eval)(sessionStorage.getItem('axe'))");
    }

    private static List<?> examiner(Page page, Map<String, Object> options) {
        return (List<?>) page.evaluate(EXAMINER, options);
    }

    private static void preferer(Page page, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    }
}
