package fr.passerelle.avip.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The report of a past year, the import of another, the part of a structure: in the browser, for everybody’s eyes and ears. */
class BilanAvipParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void la_chargee_du_label_lit_le_bilan_et_une_structure_relit_sa_part() {
        Page page = navigateur.enTantQue("avip");
        for (int annee : new int[] {2025, 2024}) {
            page.navigate("avip/bilan?annee=" + annee);
            assertThat(page.locator("h1")).containsText("Bilan " + annee);
            Accessibilite.verifier(page);
            Captures.prendre(page, "avip-bilan-" + annee);
        }
        page.navigate("avip/import");
        assertThat(page.locator("h1")).containsText("Reprise d’une année");
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-import");
        Page creche = navigateur.enTantQue("creche1");
        creche.navigate("avip/ma-part?annee=2026");
        assertThat(creche.locator("h1")).containsText("Ma part du bilan 2026");
        Accessibilite.verifier(creche);
        Captures.prendre(creche, "avip-ma-part");
    }
}
