package fr.passerelle.socle.comptes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Les comptes, de leur ouverture à leur suspension, et le journal de ce qui s'y est fait. */
class AdministrationIT {

    private static final String MOT_DE_PASSE = "Cigogne-bleue-2026!";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void un_compte_s_ouvre_sert_change_de_role_puis_se_suspend_et_sa_session_finit_au_clic_suivant() {
        Page admin = navigateur.enTantQue("admin");
        ouvrirUnCompte(admin, "cigogne");
        Page agent = navigateur.fenetre(Affichage.BUREAU);
        choisirSonMotDePasse(agent, "cigogne");
        entrer(agent, "cigogne");
        assertThat(agent.getByRole(AriaRole.LINK, lien("Journal des accès"))).hasCount(0);

        admin.navigate("administration/compte?identifiant=cigogne");
        Accessibilite.verifier(admin);
        Captures.prendre(admin, "administration-compte");
        admin.getByLabel("Courriel").fill("cigogne sans arobase");
        admin.getByRole(AriaRole.BUTTON, bouton("Changer les coordonnées")).click();
        assertThat(admin.getByText("Ce courriel est incomplet").first()).isVisible();
        Accessibilite.verifier(admin);
        admin.getByLabel("Courriel").fill("cigogne@demo.example");
        admin.getByRole(AriaRole.BUTTON, bouton("Changer les coordonnées")).click();
        assertThat(admin.getByText("Les coordonnées sont changées")).isVisible();
        assertThat(admin.getByText("Chrome sur")).isVisible();
        admin.getByLabel("Délégué à la protection des données").check();
        admin.getByRole(AriaRole.BUTTON, bouton("Changer les rôles")).click();
        assertThat(admin.getByText("Les rôles sont changés")).isVisible();
        agent.navigate("journal");
        assertThat(agent.getByRole(AriaRole.HEADING, titre("Journal des accès"))).isVisible();

        admin.navigate("administration/comptes?suspendre=cigogne");
        Accessibilite.verifier(admin);
        admin.getByLabel(Pattern.compile("^Motif de la suspension")).fill("Départ de la caisse");
        admin.getByRole(AriaRole.BUTTON, bouton("Suspendre le compte")).first().click();
        assertThat(admin.getByText("est suspendu")).isVisible();
        Accessibilite.verifier(admin);

        agent.navigate("journal?qui=admin");
        assertThat(agent).hasURL(Pattern.compile("/connexion\\?fin=expiree&suite=%2Fjournal%3Fqui%3Dadmin$"));
        assertThat(agent.getByText("Votre session a pris fin")).isVisible();
        Accessibilite.verifier(agent);
        new PageDeConnexion(agent).soumettre("cigogne", MOT_DE_PASSE);
        assertThat(agent.getByText("Identifiant ou mot de passe inconnu")).isVisible();

        admin.navigate("administration/comptes?q=cigogne");
        admin.getByRole(AriaRole.BUTTON, bouton("Réactiver le compte cigogne")).click();
        assertThat(admin.getByText("est réactivé")).isVisible();
        new PageDeConnexion(agent).soumettre("cigogne", MOT_DE_PASSE);
        assertThat(agent).hasURL(Pattern.compile("/journal\\?qui=admin$"));
        assertThat(agent.getByRole(AriaRole.ROW).filter(contenant("Départ de la caisse"))).hasCount(1);
    }

    @Test
    void un_compte_mal_dit_est_refuse_champ_par_champ() {
        Page admin = navigateur.enTantQue("admin", Affichage.TELEPHONE);
        admin.navigate("administration/nouveau-compte");
        remplir(admin, "Pie Voleuse");
        admin.getByRole(AriaRole.BUTTON, bouton("Ouvrir le compte")).click();
        assertThat(admin.getByText("L’identifiant est fait de minuscules").first()).isVisible();
        Accessibilite.verifier(admin);
    }

    @Test
    void un_administrateur_ne_change_pas_ses_propres_droits() {
        Page admin = navigateur.enTantQue("admin");
        admin.navigate("administration/compte?identifiant=admin");
        assertThat(admin.getByText("C’est votre compte")).isVisible();
        assertThat(admin.getByRole(AriaRole.BUTTON, bouton("Changer les rôles"))).hasCount(0);
    }

    @Test
    void la_liste_des_comptes_se_cherche() {
        Page admin = navigateur.enTantQue("admin");
        admin.navigate("administration/comptes?q=suppl");
        assertThat(admin.getByRole(AriaRole.ROW).filter(contenant("suppleant"))).hasCount(1);
        assertThat(admin.getByRole(AriaRole.ROW).filter(contenant("Démo-Assistance"))).hasCount(0);
        Accessibilite.verifier(admin);
        Captures.prendre(admin, "administration-comptes");
        admin.navigate("administration/comptes?q=%25");
        assertThat(admin.getByText("Aucun compte ne correspond")).isVisible();
    }

    @Test
    void le_delegue_lit_le_journal_et_le_filtre() {
        Page dpo = navigateur.enTantQue("dpo");
        dpo.navigate("journal");
        Accessibilite.verifier(dpo);
        dpo.getByLabel("Acte", new Page.GetByLabelOptions().setExact(true)).selectOption("CONNEXION");
        dpo.getByLabel("Compte", new Page.GetByLabelOptions().setExact(true)).fill("dpo");
        dpo.getByRole(AriaRole.BUTTON, bouton("Filtrer")).click();
        assertThat(dpo.getByRole(AriaRole.ROW).nth(1)).containsText("dpo");
        dpo.navigate("journal?du=hier&acte=RIEN&page=-3&reference=%25%27%3B%00");
        assertThat(dpo.getByText("Aucune ligne ne correspond")).isVisible();
    }

    private static void ouvrirUnCompte(Page admin, String identifiant) {
        admin.navigate("administration/nouveau-compte");
        Accessibilite.verifier(admin);
        Captures.prendre(admin, "administration-nouveau-compte");
        remplir(admin, identifiant);
        admin.getByRole(AriaRole.BUTTON, bouton("Ouvrir le compte")).click();
        assertThat(admin.getByText("Le compte est ouvert")).isVisible();
    }

    private static void remplir(Page admin, String identifiant) {
        admin.getByLabel(Pattern.compile("^Prénom")).fill("Fictive");
        admin.getByLabel(Pattern.compile("^Nom")).fill("Démo-Cigogne");
        admin.getByLabel(Pattern.compile("^Identifiant")).fill(identifiant);
        admin.getByLabel(Pattern.compile("^Service")).fill("Accueil");
        admin.getByLabel("Agent d’accueil").check();
        admin.getByLabel(Pattern.compile("^Courriel")).fill("cigogne@essai.example");
    }

    private static void choisirSonMotDePasse(Page page, String identifiant) {
        page.navigate(ComptesPrets.lienRecu(identifiant));
        page.getByLabel(Pattern.compile("^Nouveau mot de passe")).fill(MOT_DE_PASSE);
        page.getByLabel(Pattern.compile("^Une seconde fois")).fill(MOT_DE_PASSE);
        page.getByRole(AriaRole.BUTTON, bouton("Choisir ce mot de passe")).click();
        assertThat(page.getByText("Votre mot de passe est changé")).isVisible();
    }

    private static void entrer(Page page, String identifiant) {
        PageDeConnexion.ouvrir(page).soumettre(identifiant, MOT_DE_PASSE);
        page.waitForURL(adresse -> !adresse.contains("/connexion"));
    }

    private static Page.GetByRoleOptions bouton(String nom) {
        return new Page.GetByRoleOptions().setName(nom);
    }

    private static Page.GetByRoleOptions lien(String nom) {
        return new Page.GetByRoleOptions().setName(nom);
    }

    private static Page.GetByRoleOptions titre(String nom) {
        return new Page.GetByRoleOptions().setName(nom).setLevel(1);
    }

    private static Locator.FilterOptions contenant(String texte) {
        return new Locator.FilterOptions().setHasText(texte);
    }
}
