package fr.passerelle.socle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import fr.passerelle.navigateur.Navigateur;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Chaque page que l'on peut atteindre, chaque formulaire qu'elle porte, chaque champ où l'on écrit : un script y reste du
 * texte. Les pages sont trouvées en suivant les liens, pour que celles de demain soient éprouvées sans qu'on y pense.
 */
class ScriptsPartoutIT {

    private static final String ACCUEIL = "/passerelle/";
    private static final String PIEGE = "zq\"'><script>alert(1)</script><img src=x onerror=alert(2)>#{7*7}${7*7}zq";
    private static final List<String> COMPTES = List.of("mediateur", "admin", "dpo", "direction", "service", "pilote", "accueil");
    /** What the trap would have become, had anything believed it. */
    private static final String CRU = """
            () => [...document.querySelectorAll('img[src="x"], [onerror], script')]
                .filter(e => e.tagName !== 'SCRIPT' || /alert\\(/.test(e.textContent)).map(e => e.outerHTML)""";
    /** While what was asked without leaving the page is not answered, or not shown yet. */
    private static final String EN_ATTENTE = "body[data-demande], button[aria-busy]";
    private static final String REMPLIR = """
            (formulaire, piege) => {
                const ecrits = [...formulaire.querySelectorAll('input, textarea')].filter(c => c.offsetParent && !c.disabled && !c.readOnly
                    && (c.tagName === 'TEXTAREA' || ['text', 'search', 'email', 'tel', 'url', 'password'].includes(c.type)));
                ecrits.forEach(c => { c.removeAttribute('maxlength'); c.value = piege; });
                formulaire.noValidate = true;
                return ecrits.length;
            }""";

    private static final Pattern LIEN = Pattern.compile("<a (?![^>]*target=)[^>]*href=\"([^\"#]+)");
    private static final Pattern CHAMP = Pattern.compile("<textarea|<input (?![^>]*type=\"hidden\")");

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    private final Set<String> pagesVues = new TreeSet<>();
    private final Set<String> formulairesVus = new TreeSet<>();
    private final Map<String, Integer> champsParPage = new TreeMap<>();

    /** Ce que d'autres lisent d'un compte de tous. */
    @AfterEach
    void retirerCeQuiSigneLesLettres() {
        Appel.faire(SignaturesPiegees.class, "retirer");
    }

    @Test
    void un_script_dans_chaque_champ_de_chaque_page_reste_du_texte() {
        pieger(surveiller(navigateur.ouvrir("connexion")), "connexion");
        for (String compte : COMPTES) {
            List<String> aPieger = parcourir(compte);
            if (!aPieger.isEmpty()) {
                Page page = surveiller(navigateur.enTantQue(compte));
                aPieger.forEach(adresse -> pieger(page, adresse));
            }
        }
        assertThat(champsParPage).as("pages où l'on écrit").hasSizeGreaterThan(12)
                .containsKeys("/mediation/nouvelle", "/mediation/saisines", "/administration/nouveau-compte", "/journal");
    }

    /**
     * Suit les liens depuis l'accueil, sans navigateur : une adresse par sorte de page. Rend celles où l'on écrit et qui sont nouvelles ;
     * ce qu'ont piégé les comptes d'avant s'y lit comme du texte.
     */
    private List<String> parcourir(String compte) {
        Client client = Client.enTantQue(compte);
        pagesVues.remove(sorte(ACCUEIL));
        List<String> aPieger = new ArrayList<>();
        Deque<String> aVoir = new ArrayDeque<>(List.of(ACCUEIL));
        while (!aVoir.isEmpty()) {
            String adresse = aVoir.poll();
            if (!pagesVues.add(sorte(adresse))) {
                continue;
            }
            Reponse reponse = client.suivre(adresse);
            String texte = reponse.texte();
            assertThat(reponse.statut()).as(adresse).isEqualTo(200);
            assertThat(texte).as(adresse).doesNotContain("<script>alert(", "<img src=x", "49zq", "49${");
            if (CHAMP.matcher(texte).find()) {
                aPieger.add(adresse);
            }
            URI ici = URI.create(coder(adresse));
            LIEN.matcher(texte).results().map(l -> ici.resolve(coder(l.group(1).replace("&amp;", "&"))).toString())
                    .filter(ScriptsPartoutIT::estUnePage).forEach(aVoir::add);
        }
        return aPieger;
    }

    private static String coder(String adresse) {
        return adresse.replace(" ", "%20").replace("|", "%7C");
    }

    private static boolean estUnePage(String adresse) {
        return adresse.startsWith(ACCUEIL) && !Pattern.compile("\\.\\w+(\\?|$)|/piece/").matcher(adresse).find();
    }

    /** Deux saisines sont la même page ; deux actes n'en sont pas une : le nom de l'acte compte, les autres valeurs non. */
    private static String sorte(String adresse) {
        URI uri = URI.create(adresse.replace(" ", "%20"));
        String noms = uri.getRawQuery() == null ? "" : Arrays.stream(uri.getRawQuery().split("&"))
                .map(p -> p.startsWith("acte=") && uri.getPath().endsWith("/saisine") ? p : p.replaceAll("=.*", ""))
                .filter(p -> p.matches("acte=.*|ref|id|identifiant|annee|version|modele|code")).sorted().distinct().collect(Collectors.joining("&"));
        return uri.getPath() + "?" + noms;
    }

    private void pieger(Page page, String adresse) {
        page.navigate(adresse);
        int combien = page.locator("form").count();
        for (int i = 0; i < combien; i++) {
            Locator formulaire = page.locator("form").nth(i);
            if (formulaire.count() == 0 || !formulairesVus.add(sorte(page.url().replaceAll("^https?://[^/]+", "")) + " " + formulaire.getAttribute("id"))) {
                continue;
            }
            if (soumettre(page, formulaire)) {
                rienDeCru(page);
                page.navigate(adresse);
                rienDeCru(page);
            }
        }
    }

    /** Remplit et envoie par le premier bouton sans danger ; dit s'il y avait où écrire. */
    private boolean soumettre(Page page, Locator formulaire) {
        int ecrits = (Integer) formulaire.evaluate(REMPLIR, PIEGE);
        Locator boutons = formulaire.locator("button[type=submit]:visible:not(.danger), input[type=submit]:visible");
        if (ecrits == 0 || boutons.count() == 0) {
            return false;
        }
        champsParPage.merge(URI.create(page.url()).getPath().replace("/passerelle", ""), ecrits, Integer::sum);
        Locator principal = boutons.and(page.locator(".principal"));
        Response reponse = page.waitForResponse(r -> repond(r) && r.status() < 300 || r.status() >= 400,
                () -> (principal.count() > 0 ? principal : boutons).first().click());
        page.waitForLoadState();
        page.locator(EN_ATTENTE).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(reponse.status()).as(page.url()).isLessThan(500);
        return true;
    }

    /** The page itself, or what a button asked without leaving it. */
    private static boolean repond(Response reponse) {
        String genre = reponse.request().resourceType();
        return "document".equals(genre) || "fetch".equals(genre) && "POST".equals(reponse.request().method());
    }

    private static void rienDeCru(Page page) {
        assertThat((List<?>) page.evaluate(CRU)).as(page.url()).isEmpty();
        assertThat(page.content()).as(page.url()).doesNotContain("49zq").doesNotContain("49${");
    }

    private static Page surveiller(Page page) {
        page.onDialog(dialogue -> {
            if (!"beforeunload".equals(dialogue.type())) {
                throw new AssertionError("un script a été exécuté : " + dialogue.message());
            }
            dialogue.accept();
        });
        return page;
    }
}
