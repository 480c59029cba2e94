package fr.passerelle.socle.comptes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.serveur.ServeurDeTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Les comptes en nombre : filtrés, exportés, lus par leurs droits, fermés ensemble quand ils ne servent plus. */
class ComptesInutilisesIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void les_comptes_inutilises_se_ferment_ensemble_et_chacun_dit_son_sort() throws SQLException {
        poser("bouvreuil", "verdier");
        Page admin = navigateur.enTantQue("admin");
        admin.navigate("administration/comptes");
        Accessibilite.verifier(admin);
        admin.getByRole(AriaRole.LINK, nomme("Revoir et fermer")).click();
        Accessibilite.verifier(admin);
        Captures.prendre(admin, "administration-inutilises");
        admin.getByRole(AriaRole.BUTTON, nomme("Fermer les comptes choisis")).click();
        assertThat(admin.getByText("Il manque « Pourquoi les fermer ».").first()).isVisible();

        admin.getByLabel("Choisir le compte bouvreuil").check();
        admin.getByLabel("Choisir le compte verdier").check();
        admin.getByLabel("Pourquoi les fermer").fill("Revue annuelle");
        base("update comptes.compte set derniere_connexion = now() where identifiant = 'verdier'");
        fermer(admin);
        assertThat(ligne(admin, "bouvreuil")).containsText("fermé");
        assertThat(ligne(admin, "verdier")).containsText("Il a servi");
        Accessibilite.verifier(admin);
    }

    @Test
    void la_liste_se_filtre_par_role_et_s_exporte_telle_que_filtree() {
        Page admin = navigateur.enTantQue("admin");
        admin.navigate("administration/comptes?role=DIRECTION&q=demo");
        assertThat(admin.getByRole(AriaRole.ROW)).hasCount(2);
        String csv = admin.request().get("administration/comptes.csv?role=DIRECTION&q=demo").text();
        Assertions.assertThat(csv).contains("direction").doesNotContain("mediateur");
    }

    @Test
    void ce_que_permet_chaque_role_se_lit_et_s_exporte() {
        Page admin = navigateur.enTantQue("admin", Affichage.TELEPHONE);
        admin.navigate("administration/roles");
        Accessibilite.verifier(admin);
        Captures.prendre(admin, "administration-roles");
        Locator journal = admin.getByRole(AriaRole.ROW).filter(contenant("Lire le journal des actes"));
        assertThat(journal.getByRole(AriaRole.CELL).filter(contenant("oui"))).hasCount(1);
        Assertions.assertThat(admin.request().get("administration/roles.csv").text()).contains("Médiateur suppléant");
    }

    private static void fermer(Page admin) {
        admin.getByRole(AriaRole.BUTTON, nomme("Fermer les comptes choisis")).click();
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fermer").setExact(true)).click();
    }

    private static Locator ligne(Page page, String compte) {
        return page.getByRole(AriaRole.LISTITEM).filter(contenant(compte));
    }

    private static void poser(String... comptes) throws SQLException {
        for (String compte : comptes) {
            base("insert into comptes.compte (identifiant, nom, prenom, empreinte, sessions_depuis, cree_le, fermeture_proposee_le) values ('"
                    + compte + "', 'Démo-" + compte + "', 'Fictif', '-', now(), now() - interval '1 year', now())");
        }
    }

    private static void base(String sql) throws SQLException {
        try (Connection base = ServeurDeTest.principal().base(); Statement ordre = base.createStatement()) {
            ordre.executeUpdate(sql);
        }
    }

    private static Locator.FilterOptions contenant(String texte) {
        return new Locator.FilterOptions().setHasText(texte);
    }

    private static Page.GetByRoleOptions nomme(String nom) {
        return new Page.GetByRoleOptions().setName(nom);
    }
}
