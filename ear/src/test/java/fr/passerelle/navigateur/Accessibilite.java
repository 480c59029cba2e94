package fr.passerelle.navigateur;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.passerelle.temps.Comptes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Passe une page à axe, et refuse le moindre défaut.
 *
 * <p>Deux éléments faits pareil à la même place ont les mêmes défauts, à leurs textes près : toutes les règles de structure ne passent
 * que sur une page où paraît quelque chose de neuf, celles qui tiennent aux textes et à la page entière passent chaque fois. Les
 * couleurs, éprouvées dans les deux thèmes, ne le sont que sur les sortes d'éléments peints comme aucun ne l'a été avant : c'est ce
 * qui coûte le plus, et {@code /grammaire} en montre l'essentiel.
 */
public final class Accessibilite {

    private static final List<String> DES_COULEURS = List.of("color-contrast", "link-in-text-block");
    private static final List<String> DES_TEXTES = List.of("aria-command-name", "aria-dialog-name", "aria-input-field-name",
            "aria-meter-name", "aria-progressbar-name", "aria-toggle-field-name", "button-name", "bypass", "document-title",
            "duplicate-id-aria", "empty-heading", "empty-table-header", "form-field-multiple-labels", "heading-order", "html-has-lang",
            "image-alt", "input-button-name", "label", "landmark-one-main", "landmark-unique", "link-name", "page-has-heading-one",
            "region", "role-img-alt", "select-name", "summary-name", "svg-img-alt");

    private static final Map<String, Object> TOUT_SAUF_LES_COULEURS = Map.of("resultTypes", List.of("violations"),
            "rules", DES_COULEURS.stream().collect(Collectors.toMap(r -> r, r -> Map.of("enabled", false))));
    private static final Map<String, Object> LES_TEXTES = Map.of("resultTypes", List.of("violations"), "runOnly", DES_TEXTES);
    private static final Map<String, Object> LES_COULEURS = Map.of("resultTypes", List.of("violations"), "runOnly", DES_COULEURS);

    private static final String EXAMINER = """
            ([options, sortes]) => axe.run(sortes.length === 0 ? document : {include: sortes.flatMap(e => window.couleursDeLaPage.get(e))}, options)
                .then(rapport => rapport.violations.map(regle =>
                `${regle.id} : ${regle.help} (${regle.impact})` + regle.nodes.map(element =>
                    `\\n    ${element.target.join(' ')}  ${element.html}\\n      ${(element.failureSummary || '').replaceAll('\\n', '\\n      ')}`).join('')))""";

    private static final Set<String> STRUCTURES_VUES = ConcurrentHashMap.newKeySet();
    private static final Set<String> COULEURS_VUES = ConcurrentHashMap.newKeySet();

    private Accessibilite() {
    }

    /** À appeler sur chaque page et dans chaque état atteint ; la page est rendue dans le thème où elle était. */
    public static void verifier(Page page) {
        // a page half read has fields whose labels are still to come
        page.waitForLoadState();
        Axe.charger(page);
        Map<?, ?> empreinte = (Map<?, ?>) page.evaluate(Axe.EMPREINTE);
        boolean neuve = !jamaisVues(empreinte, "structures", STRUCTURES_VUES).isEmpty();
        Comptes.noter(neuve ? "axe, toute la structure" : "axe, les textes seuls");
        List<String> defauts = new ArrayList<>(examiner(page, neuve ? TOUT_SAUF_LES_COULEURS : LES_TEXTES, List.of()));
        List<String> peintes = jamaisVues(empreinte, "couleurs", COULEURS_VUES);
        if (!peintes.isEmpty()) {
            defauts.addAll(lesCouleurs(page, peintes));
        }
        if (!defauts.isEmpty()) {
            throw new AssertionError("axe trouve " + defauts.size() + " défaut(s) sur " + page.url() + "\n"
                    + defauts.stream().map(defaut -> "- " + defaut).collect(Collectors.joining("\n")));
        }
    }

    private static List<String> jamaisVues(Map<?, ?> empreinte, String quoi, Set<String> vues) {
        return ((List<?>) empreinte.get(quoi)).stream().map(String::valueOf).filter(vues::add).toList();
    }

    private static List<String> lesCouleurs(Page page, List<String> sortes) {
        Comptes.noter("axe, les couleurs");
        boolean sombre = (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        List<String> defauts = new ArrayList<>();
        for (boolean enSombre : new boolean[] {sombre, !sombre}) {
            preferer(page, enSombre);
            examiner(page, LES_COULEURS, sortes).forEach(d -> defauts.add((enSombre ? "[thème sombre] " : "[thème clair] ") + d));
        }
        preferer(page, sombre);
        return defauts;
    }

    /** Sans sortes d'éléments, la page entière. */
    private static List<String> examiner(Page page, Map<String, Object> options, List<String> sortes) {
        return ((List<?>) page.evaluate(EXAMINER, List.of(options, sortes))).stream().map(String::valueOf).toList();
    }

    private static void preferer(Page page, boolean sombre) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(sombre ? ColorScheme.DARK : ColorScheme.LIGHT));
    }
}
