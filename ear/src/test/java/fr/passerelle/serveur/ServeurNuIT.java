package fr.passerelle.serveur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Navigateur;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Le second serveur, lancé à la demande à côté du premier : on s'y connecte, et il ne s'y trouve aucun dossier. */
class ServeurNuIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur(ServeurDeTest::nu);

    @Test
    void on_s_y_connecte_et_il_ne_s_y_trouve_aucun_dossier_de_demonstration() throws SQLException {
        Page page = navigateur.enTantQue("mediateur");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
        Assertions.assertThat(page.url()).startsWith(ServeurDeTest.nu().adresse().toString())
                .doesNotStartWith(ServeurDeTest.principal().adresse().toString());
        Assertions.assertThat(dossiersDeDemonstration(ServeurDeTest.principal())).isPositive();
        Assertions.assertThat(dossiersDeDemonstration(ServeurDeTest.nu())).isZero();
    }

    /** Les numéros d'allocataire de la démonstration commencent à 1000001 ; aucun test n'en donne de tels. */
    private static long dossiersDeDemonstration(ServeurDeTest serveur) throws SQLException {
        try (Connection base = serveur.base();
             Statement ordre = base.createStatement();
             ResultSet reponse = ordre.executeQuery(
                     "SELECT count(*) FROM mediation.saisine WHERE numero_allocataire = '1000001'")) {
            reponse.next();
            return reponse.getLong(1);
        }
    }
}
