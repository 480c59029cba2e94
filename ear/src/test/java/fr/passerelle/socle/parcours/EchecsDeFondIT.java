package fr.passerelle.socle.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.mediation.parcours.Enregistrement.nomme;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.mediation.parcours.Enregistrement;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ce que la page demande sans se recharger échoue, de chaque façon possible : on le lit, et rien de ce qui était saisi ne s'efface. */
class EchecsDeFondIT {

    private static final String RENDUE = "Ce que vous aviez saisi vous est rendu";
    private static final String ARRET_DE_LA_BASE = "57P01";
    private static final int PERIODE_DU_BROUILLON = 10_000;
    private static final String INCIDENT = "XX000";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void la_base_coupee_un_instant_sous_une_demande_de_fond_n_efface_rien() throws SQLException {
        Page page = navigateur.enTantQue("mediateur");
        Locator demande = ecrireUneDemande(page, "Écrit juste avant la coupure.");
        refuserLesBrouillons(ARRET_DE_LA_BASE);
        try {
            garderEnBrouillon(page);
            assertThat(page.locator("#messages")).containsText(RENDUE);
            assertThat(demande).hasValue("Écrit juste avant la coupure.");
        } finally {
            accepterLesBrouillons();
        }
        garderEnBrouillon(page);
        assertThat(page.getByText("Brouillon gardé à")).isVisible();
    }

    @Test
    void un_incident_sous_une_demande_de_fond_se_dit_avec_son_numero_et_laisse_la_saisie_en_place() throws SQLException, IOException {
        Page page = navigateur.enTantQue("mediateur");
        Locator demande = ecrireUneDemande(page, "Écrit juste avant l’incident.");
        refuserLesBrouillons(INCIDENT);
        try {
            garderEnBrouillon(page);
            assertThat(page.locator("#messages .echec")).containsText("Ce que la page demandait n’a pas été fait");
            Accessibilite.verifier(page);
            Captures.prendre(page, "echec-de-fond");
            String numero = page.locator("#messages .echec [data-numero]").textContent();
            assertThat(numero).matches("[0-9a-f]{8}");
            assertThat(Files.readString(ServeurDeTest.principal().journal())).contains(numero);
            assertThat(demande).hasValue("Écrit juste avant l’incident.");
        } finally {
            accepterLesBrouillons();
        }
        garderEnBrouillon(page);
        assertThat(page.getByText("Brouillon gardé à")).isVisible();
        assertThat(page.locator("#messages .echec")).hasCount(0);
    }

    @Test
    void un_droit_perdu_pendant_qu_on_ecrit_se_dit_sans_effacer_le_texte() throws SQLException {
        Page page = navigateur.enTantQue("suppleant");
        Locator demande = ecrireUneDemande(page, "À copier ailleurs.");
        ecrire("create table comptes.roles_ecartes as select r.* from comptes.compte_role r join comptes.compte c on c.id = r.compte_id"
                + " where c.identifiant = 'suppleant'");
        ecrire("delete from comptes.compte_role where compte_id in (select compte_id from comptes.roles_ecartes)");
        try {
            garderEnBrouillon(page);
            assertThat(page.locator("#messages .echec")).containsText("Cette page ne vous est plus ouverte");
            assertThat(demande).hasValue("À copier ailleurs.");
        } finally {
            ecrire("insert into comptes.compte_role select * from comptes.roles_ecartes");
            ecrire("drop table comptes.roles_ecartes");
        }
    }

    @Test
    void une_page_trop_vieille_pour_une_demande_de_fond_se_rouvre_avec_ce_qui_etait_saisi() {
        Page page = navigateur.enTantQue("mediateur");
        Locator demande = ecrireUneDemande(page, "Écrit sur une vieille page.");
        page.evaluate("() => document.getElementsByName('jakarta.faces.ViewState').forEach(etat => { etat.value = '1:1'; })");
        garderEnBrouillon(page);
        assertThat(page.locator("#messages")).containsText(RENDUE);
        assertThat(demande).hasValue("Écrit sur une vieille page.");
    }

    @Test
    void un_serveur_qui_ne_repond_plus_se_dit_et_le_brouillon_se_garde_des_son_retour() {
        Page page = navigateur.enTantQue("mediateur");
        page.clock().install();
        Locator demande = ecrireUneDemande(page, "Écrit pendant que le réseau manque.");
        page.context().setOffline(true);
        garderEnBrouillon(page);
        assertThat(page.locator("#messages .echec")).containsText("Le serveur ne répond pas");
        assertThat(page.locator("#messages .echec")).isInViewport();
        page.context().setOffline(false);
        page.clock().fastForward(PERIODE_DU_BROUILLON);
        assertThat(page.getByText("Brouillon gardé à")).isVisible();
        assertThat(page.locator("#messages .echec")).hasCount(0);
        assertThat(demande).hasValue("Écrit pendant que le réseau manque.");
    }

    private static Locator ecrireUneDemande(Page page, String texte) {
        Locator demande = Enregistrement.ouvrir(page).champ("La demande");
        demande.fill(texte);
        return demande;
    }

    private static void garderEnBrouillon(Page page) {
        page.getByRole(AriaRole.BUTTON, nomme("Garder en brouillon")).click();
    }

    /** La base répond à tout, sauf à qui garde un brouillon. */
    private static void refuserLesBrouillons(String code) throws SQLException {
        ecrire("create function mediation.coupure() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refus' using errcode = '" + code + "'; end $$");
        ecrire("create trigger coupure before insert or update on mediation.brouillon execute function mediation.coupure()");
    }

    private static void accepterLesBrouillons() throws SQLException {
        ecrire("drop function mediation.coupure() cascade");
    }

    private static void ecrire(String ordre) throws SQLException {
        try (Connection base = ServeurDeTest.principal().base(); Statement sql = base.createStatement()) {
            sql.execute(ordre);
        }
    }
}
