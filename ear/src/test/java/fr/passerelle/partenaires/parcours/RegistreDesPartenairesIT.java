package fr.passerelle.partenaires.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.registre.PartenaireSaisi;
import fr.passerelle.partenaires.registre.PartenairesService;
import fr.passerelle.partenaires.service.PartenairesPrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A morning of the secretariat at the register: a partner found in spite of a mistake, corrected by two, then merged into its double. */
public class RegistreDesPartenairesIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void un_partenaire_mal_tape_se_trouve_se_corrige_a_deux_et_se_reunit_a_son_double() {
        String[] deux = Appel.faire(RegistreDesPartenairesIT.class, "enregistrerDeuxFois").split(" ");
        Page page = navigateur.enTantQue("secretariat");
        page.navigate("partenaires/partenaires?q=Ombelifere");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ombellifères en fête").setExact(true)).click();
        assertThat(page.locator("h1")).hasText("Ombellifères en fête");
        Captures.prendre(page, "partenaire");
        Accessibilite.verifier(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Corriger")).click();
        champ(page, "Téléphone").fill("03 53 01 00 77");
        champ(page, "Adresse").fill("2 rue de Moi");
        Appel.faire(RegistreDesPartenairesIT.class, "corrigerAutrement", deux[0]);
        bouton(page, "Enregistrer les corrections").click();
        assertThat(page.locator("#messages")).containsText("modifié entre-temps par Noa Essai-Secrétariat");
        Locator change = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Les champs changés"));
        assertThat(change).containsText("3 rue de l’Autre");
        assertThat(change).containsText("Changé par vous deux");
        Accessibilite.verifier(page);
        bouton(page, "Enregistrer les corrections").click();
        assertThat(page.locator("#identite")).containsText("2 rue de Moi");
        assertThat(page.locator("#identite")).containsText("contact@ombelliferes.example");

        page.navigate("partenaires/doublons");
        Accessibilite.verifier(page);
        page.navigate("partenaires/reunion?de=" + deux[1] + "&vers=" + deux[0]);
        Captures.prendre(page, "partenaires-reunion");
        Accessibilite.verifier(page);
        bouton(page, "Réunir").click();
        Locator question = page.getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("cela ne se défait pas");
        Accessibilite.verifier(page);
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Réunir").setExact(true)).click();
        assertThat(page.locator("#messages")).containsText("n’en font plus qu’un");
        assertThat(page.locator("#histoire")).containsText("A repris PART-");
        page.navigate("partenaires/partenaire?id=" + deux[1]);
        assertThat(page.getByText("Sa fiche ne change plus.")).isVisible();
        Accessibilite.verifier(page);
        page.navigate("partenaires/contact?partenaire=" + deux[0]);
        Accessibilite.verifier(page);
    }

    private static Locator champ(Page page, String etiquette) {
        return page.getByLabel(etiquette, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    public static String enregistrerDeuxFois() throws Exception {
        PartenairesPrets.ouvrirLesComptes();
        return PartenairesPrets.enregistrer(PartenairesPrets.siret(), "Ombellifères en fête") + " "
                + PartenairesPrets.enregistrer(PartenairesPrets.siret(), "Ombelliferes en fete");
    }

    public static String corrigerAutrement(String id) throws Exception {
        EnTantQue.faire(PartenairesPrets.SECRETAIRE, () -> {
            PartenairesService service = Services.trouver(PartenairesService.class);
            PartenairesService.ACorriger lu = service.aCorriger(Long.parseLong(id));
            service.corriger(Long.parseLong(id), lu.version(), new PartenaireSaisi(lu.vu().siret(), lu.vu().raisonSociale(), TypePartenaire.ASSOCIATION,
                    "3 rue de l’Autre", "52000", "Chaumont", null, null, "contact@ombelliferes.example"));
        });
        return id;
    }
}
