package fr.passerelle.socle.comptes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Les comptes, pour qui les administre. */
class ComptesParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void un_compte_suspendu_avec_un_motif_n_entre_plus_jusqu_a_sa_reactivation() {
        Page admin = navigateur.enTantQue("admin");
        admin.navigate("administration/comptes?q=pilot");
        Accessibilite.verifier(admin);
        admin.getByRole(AriaRole.LINK, nomme("Suspendre le compte pilote")).click();
        admin.getByRole(AriaRole.BUTTON, nomme("Suspendre le compte")).click();
        assertThat(admin.getByLabel("Motif de la suspension")).hasAttribute("aria-invalid", "true");
        Accessibilite.verifier(admin);
        admin.getByLabel("Motif de la suspension").fill("Absence longue");
        admin.getByRole(AriaRole.BUTTON, nomme("Suspendre le compte")).click();
        assertThat(admin.getByText("Le compte pilote est suspendu")).isVisible();
        assertThat(admin.getByLabel("Nom, identifiant ou service")).hasValue("pilot");
        assertThat(ligne(admin)).containsText("Absence longue");
        Accessibilite.verifier(admin);

        Page pilote = navigateur.fenetre(Affichage.TELEPHONE);
        PageDeConnexion connexion = PageDeConnexion.ouvrir(pilote);
        connexion.soumettre("pilote", "Passerelle-demo-1!");
        assertThat(pilote.getByText("Identifiant ou mot de passe inconnu")).isVisible();

        admin.getByRole(AriaRole.BUTTON, nomme("Réactiver le compte pilote")).click();
        assertThat(admin.getByText("Le compte pilote est réactivé.")).isVisible();
        assertThat(ligne(admin)).containsText("Actif");
        connexion.seConnecter("pilote");
    }

    @Test
    void l_administrateur_ne_se_suspend_pas_lui_meme() {
        Page admin = navigateur.enTantQue("admin", Affichage.TELEPHONE);
        admin.navigate("administration/comptes");
        assertThat(admin.getByRole(AriaRole.LINK, nomme("Suspendre le compte admin"))).hasCount(0);
        Accessibilite.verifier(admin);
        admin.navigate("administration/comptes?q=personne");
        assertThat(admin.getByText("Aucun compte ne correspond")).isVisible();
    }

    private static Locator ligne(Page page) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Alix Démo-Pilotage"));
    }

    private static Page.GetByRoleOptions nomme(String nom) {
        return new Page.GetByRoleOptions().setName(nom);
    }
}
