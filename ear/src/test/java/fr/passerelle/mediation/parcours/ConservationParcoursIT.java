package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.mediation.parcours.Enregistrement.nomme;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.http.Client;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Clavier;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Le délégué voit quelles saisines ont fait leur temps, les anonymise, et décide pour combien de temps se gardent les autres. */
class ConservationParcoursIT {

    private static final AriaRole BOUTON = AriaRole.BUTTON;

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void ce_qui_a_fait_son_temps_se_voit_puis_devient_une_ligne_statistique() throws SQLException, IOException {
        Page mediateur = navigateur.enTantQue("mediateur");
        String reference = ancienne("Aurélie Ancienne-Fictif");

        Page dpo = navigateur.enTantQue("dpo");
        dpo.navigate("mediation/conservation");
        assertThat(dpo.locator("#echues")).containsText(reference);
        Accessibilite.verifier(dpo);
        Captures.prendre(dpo, "conservation");
        Locator anonymiser = dpo.locator("#anonymisation").getByRole(BOUTON, new Locator.GetByRoleOptions().setName("Anonymiser")).first();
        anonymiser.click();
        assertThat(dpo.locator("#messages .fautes")).containsText("Motif");
        dpo.getByLabel("Motif").fill("échéance");
        anonymiser.click();
        assertThat(dpo.getByRole(AriaRole.DIALOG)).containsText("dont aucun chiffre ne change");
        Accessibilite.verifier(dpo);
        dpo.getByRole(BOUTON, nomme("Ne rien faire")).click();
        anonymiser.click();
        dpo.getByRole(BOUTON, nomme("Anonymiser").setExact(true)).click();
        assertThat(dpo.locator("#messages")).containsText("anonymisée");
        assertThat(dpo.locator("#rapports tbody tr").first()).containsText("échéance");
        Download liste = dpo.waitForDownload(() -> dpo.locator("#rapports tbody tr").first().getByRole(AriaRole.LINK).click());
        assertThat(Files.readString(liste.path())).contains(reference);
        Accessibilite.verifier(dpo);

        mediateur.navigate("mediation/saisine?ref=" + reference);
        assertThat(mediateur.locator(".fiche-marques")).containsText("Anonymisée le");
        assertThat(mediateur.locator("main")).not().containsText("Ancienne-Fictif");
        Accessibilite.verifier(mediateur);
        Captures.prendre(mediateur, "saisine-anonymisee");
        assertThat(Client.enTantQue("assistant").statut("mediation/saisine?ref=" + reference)).isEqualTo(404);
        enBase("delete from mediation.saisine where reference = '%s'", reference);
    }

    @Test
    void une_duree_impossible_est_refusee_et_une_possible_prend_date() {
        Page dpo = navigateur.enTantQue("dpo");
        dpo.navigate("mediation/conservation");
        assertThat(dpo.locator("#durees tbody")).containsText("Courriel parti");
        assertThat(dpo.locator("#objet option[value=COURRIEL]")).hasCount(0);
        dpo.locator("#objet").selectOption("BROUILLON");
        dpo.getByLabel("À portée de main, en mois").fill("3");
        dpo.getByLabel("À compter du").fill(LocalDate.now().minusDays(1).toString());
        dpo.getByLabel("Pourquoi").fill("avis du réseau");
        dpo.getByRole(BOUTON, nomme("Décider la durée")).click();
        assertThat(dpo.locator("#aCompterDu-erreur")).containsText("pour aujourd’hui ou pour plus tard");
        Accessibilite.verifier(dpo);
        dpo.getByLabel("À compter du").fill(LocalDate.now().plusYears(1).toString());
        dpo.getByRole(BOUTON, nomme("Décider la durée")).click();
        assertThat(dpo.locator("#messages")).containsText("La durée est décidée.");
        assertThat(dpo.locator("#durees tbody")).containsText("à venir");
    }

    @Test
    void au_clavier_seul_on_decide_une_duree_on_voit_ce_qui_partirait_et_l_on_confirme() throws SQLException {
        Page page = navigateur.enTantQue("mediateur");
        String reference = ancienne("Ignace Clavier-Fictif");
        Clavier clavier = new Clavier(page);
        page.navigate("");
        ouvrirAuClavier(page, clavier);
        clavier.choisir("Quoi", "Saisie");
        clavier.ecrire("À portée de main, en mois", "2");
        clavier.daterDeLAnProchain("À compter du");
        clavier.ecrire("Pourquoi", "essai au clavier");
        clavier.atteindre("Décider la durée");
        clavier.valider();
        assertThat(page.locator("#messages")).containsText("La durée est décidée.");
        assertThat(page.locator("#durees tbody")).containsText("essai au clavier");
        Accessibilite.verifier(page);
        Captures.prendre(page, "conservation-clavier");

        clavier.atteindre(reference);
        clavier.valider();
        assertThat(page.locator(".fiche-marques")).containsText("Clôturée");
        ouvrirAuClavier(page, clavier);
        clavier.ecrire("Motif", "échéance");
        String anonymiser = page.locator("#anonymisation button[data-essai]").innerText().replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        clavier.atteindre(anonymiser);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("ne pourront pas être retrouvés");
        Accessibilite.verifier(page);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.locator("#anonymisation button[data-essai]")).isFocused();
        page.keyboard().press("Enter");
        clavier.confirmer("Anonymiser");
        assertThat(page.locator("#messages")).containsText("anonymisée");
        assertThat(page.locator("#rapports tbody tr").first()).containsText("échéance");
        enBase("delete from conservation.duree where motif = '%s'", "essai au clavier");
        enBase("delete from mediation.saisine where reference = '%s'", reference);
    }

    @Test
    void une_saisine_repondue_et_jamais_cloturee_se_compte_et_se_retrouve_au_registre() throws SQLException {
        Page mediateur = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.recue("Ulysse Oublié-Fictif", Enregistrement.numeroNeuf(), "Une réponse sans suite.");
        enBase("""
                update mediation.saisine set demarche_date = demarche_date - 200, date_reception = date_reception - 200, etat = 'REPONDUE',
                    date_accuse = null, recevable = true, date_recevabilite = date_reception - 200,
                    date_premiere_reponse = date_reception - 190, date_reponse = date_reception - 190, mode_reponse = 'COURRIEL', position = 'CONFIRMEE'
                where reference = '%s'""", reference);
        mediateur.navigate("mediation/conservation");
        assertThat(mediateur.locator("#ages")).containsText("dont la réponse a plus de 3 mois");
        Accessibilite.verifier(mediateur);
        Captures.prendre(mediateur, "conservation-oubliees");
        Page telephone = navigateur.enTantQue("mediateur", Affichage.TELEPHONE.sombre());
        telephone.navigate("mediation/conservation");
        Accessibilite.verifier(telephone);
        Captures.prendre(telephone, "conservation-oubliees-telephone-sombre");

        mediateur.getByRole(AriaRole.LINK, nomme("voir ces saisines")).click();
        assertThat(mediateur.locator(".filtres-actifs")).containsText("Tarde à venir");
        assertThat(mediateur.locator("#lot tbody")).containsText(reference);
        Accessibilite.verifier(mediateur);
        Captures.prendre(mediateur, "registre-oubliees");
        enBase("delete from mediation.saisine where reference = '%s'", reference);

        Page dpo = navigateur.enTantQue("dpo");
        dpo.navigate("mediation/conservation");
        assertThat(dpo.getByRole(AriaRole.LINK, nomme("voir ces saisines"))).hasCount(0);
    }

    private static void ouvrirAuClavier(Page page, Clavier clavier) {
        clavier.atteindre("Conservation des saisines");
        clavier.valider();
        assertThat(page.locator("h1")).hasText("Conservation des saisines");
        assertThat(page.locator("nav a[aria-current=page]", new Page.LocatorOptions().setHasText("Conservation"))).isVisible();
    }

    /** Une saisine terminée depuis assez longtemps pour être anonymisée. */
    private static String ancienne(String nom) throws SQLException {
        String reference = SaisinesPretes.sansDemarche(nom, Enregistrement.numeroNeuf(), "Une vieille affaire.");
        enBase("""
                update mediation.saisine set demarche_date = demarche_date - 1200, date_reception = date_reception - 1200,
                    etat = 'CLOTUREE', date_accuse = null, date_cloture = date_reception - 1197, motif_cloture = 'DESISTEMENT'
                where reference = '%s'""", reference);
        return reference;
    }

    private static void enBase(String ordre, String reference) throws SQLException {
        try (Connection base = ServeurDeTest.principal().base(); Statement sql = base.createStatement()) {
            sql.execute(ordre.formatted(reference));
        }
    }
}
