package fr.passerelle.socle.comptes;

import static fr.passerelle.socle.comptes.ComptesDesPortes.codes;
import static fr.passerelle.socle.comptes.ComptesDesPortes.ecrire;
import static fr.passerelle.socle.comptes.ComptesDesPortes.lire;
import static fr.passerelle.socle.comptes.ComptesDesPortes.ouvrir;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Chaque population a sa porte, ses limites, et un code en plus du mot de passe quand on l'exige d'elle. */
class SecondFacteurIT {

    private static final String MOT_DE_PASSE = "Passerelle-demo-1!";
    private static final String INCONNU = "Identifiant ou mot de passe inconnu";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void on_n_entre_que_par_sa_porte_et_les_autres_repondent_comme_a_un_mauvais_mot_de_passe() throws Exception {
        String usager = ouvrir("USAGER");
        String agent = ouvrir("AGENT");
        assertThat(connecter(personne(), "connexion", usager, MOT_DE_PASSE).text()).contains(INCONNU);
        assertThat(connecter(personne(), "partenaires/connexion", agent, MOT_DE_PASSE).text()).contains(INCONNU);
        assertThat(lire("select echecs from comptes.compte where identifiant = ?", usager)).containsExactly("1");
        assertThat(lire("select acte from journal.acte where reference = ? order by id", usager)).containsExactly("ECHEC_CONNEXION");

        assertThat(connecter(personne(), "usagers/connexion", usager, MOT_DE_PASSE).status()).isEqualTo(302);
        assertThat(connecter(personne(), "connexion", agent, MOT_DE_PASSE).status()).isEqualTo(302);
        APIResponse menee = personne().get("partenaires/rien", RequestOptions.create().setMaxRedirects(0));
        assertThat(menee.headers().get("location")).contains("/partenaires/connexion?suite=");
    }

    @Test
    void les_sessions_de_chaque_population_ont_leurs_limites_et_ramenent_a_sa_porte() throws Exception {
        String usager = ouvrir("USAGER");
        String agent = ouvrir("AGENT");
        APIRequestContext unUsager = personne();
        APIRequestContext unAgent = personne();
        connecter(unUsager, "usagers/connexion", usager, MOT_DE_PASSE);
        connecter(unAgent, "connexion", agent, MOT_DE_PASSE);
        ecrire("update comptes.session set ouverte_le = now() - interval '25 minutes', vue_le = now() - interval '20 minutes' where compte in (?, ?)",
                usager, agent);
        ecrire("update comptes.compte set sessions_depuis = now() - interval '1 day' where identifiant in (?, ?)", usager, agent);
        assertThat(unAgent.get("compte", RequestOptions.create().setMaxRedirects(0)).status()).isEqualTo(200);
        assertThat(unUsager.get("compte", RequestOptions.create().setMaxRedirects(0)).headers().get("location"))
                .contains("/usagers/connexion?fin=expiree");
    }

    @Test
    void un_partenaire_entre_avec_le_code_recu_et_rien_ne_s_ouvre_avant() throws Exception {
        String compte = ouvrir("PARTENAIRE");
        Page page = navigateur.fenetre(Affichage.TELEPHONE);
        page.navigate("partenaires/connexion");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Connexion des partenaires");
        Accessibilite.verifier(page);
        new PageDeConnexion(page).soumettre(compte, MOT_DE_PASSE);
        page.waitForURL("**/code-de-connexion");
        Accessibilite.verifier(page);
        Captures.prendre(page, "code-de-connexion");
        assertThat(page.context().request().get("compte", RequestOptions.create().setMaxRedirects(0)).status()).isEqualTo(302);

        String code = codes(compte).get(0);
        PlaywrightAssertions.assertThat(page.locator("#codeMontre")).hasText(code);
        taper(page, code.equals("123456") ? "654321" : "123456");
        PlaywrightAssertions.assertThat(page.getByText("Ce code n’est pas le bon")).isVisible();
        Accessibilite.verifier(page);
        taper(page, code);
        page.waitForURL(adresse -> !adresse.contains("code-de-connexion"));
        assertThat(page.context().request().get("compte").text()).contains("Mon compte");

        assertThat(lire("select empreinte from comptes.code where compte = ?", compte)).singleElement().asString().startsWith("$argon2id$");
        assertThat(lire("select essais || ' ' || (utilise_le is not null) from comptes.code where compte = ?", compte)).containsExactly("1 true");
        assertThat(lire("select acte || coalesce(' ' || detail, '') from journal.acte where reference = ? order by id", compte))
                .containsExactly("ADMINISTRATION Code de connexion envoyé", "ECHEC_CONNEXION Code", "CONNEXION Avec un code");
    }

    @Test
    void un_code_a_cinq_essais_et_un_quart_d_heure() throws Exception {
        String tatonne = ouvrir("PARTENAIRE");
        APIRequestContext personne = personne();
        connecter(personne, "partenaires/connexion", tatonne, MOT_DE_PASSE);
        String bon = codes(tatonne).get(0);
        for (int i = 0; i < 5; i++) {
            assertThat(donner(personne, bon.equals("000000") ? "000001" : "000000").text()).contains("Ce code n’est pas le bon");
        }
        ecrire("update comptes.compte set echecs = 0, bloque_jusqua = null where identifiant = ?", tatonne);
        assertThat(donner(personne, bon).text()).as("le bon code, trop tard").contains("Ce code n’est pas le bon");

        String lent = ouvrir("PARTENAIRE");
        APIRequestContext autre = personne();
        connecter(autre, "partenaires/connexion", lent, MOT_DE_PASSE);
        ecrire("update comptes.code set le = le - interval '15 minutes', expire_le = expire_le - interval '15 minutes' where compte = ?", lent);
        assertThat(donner(autre, codes(lent).get(0)).text()).contains("ne vaut plus");
        assertThat(autre.get("compte", RequestOptions.create().setMaxRedirects(0)).status()).isEqualTo(302);
    }

    @Test
    void un_autre_code_remplace_le_premier_mais_pas_tout_de_suite_ni_sans_fin() throws Exception {
        String compte = ouvrir("PARTENAIRE");
        APIRequestContext personne = personne();
        connecter(personne, "partenaires/connexion", compte, MOT_DE_PASSE);
        assertThat(redemander(personne).text()).contains("vaut toujours");
        assertThat(codes(compte)).hasSize(1);
        for (int envoyes = 2; envoyes <= 5; envoyes++) {
            ecrire("update comptes.code set le = le - interval '2 minutes' where compte = ?", compte);
            assertThat(redemander(personne).text()).contains("Un nouveau code est envoyé");
            assertThat(codes(compte)).hasSize(envoyes);
        }
        ecrire("update comptes.code set le = le - interval '2 minutes' where compte = ?", compte);
        redemander(personne);
        assertThat(codes(compte)).as("cinq par heure au plus").hasSize(5);
        assertThat(donner(personne, codes(compte).get(4)).status()).as("le dernier envoyé vaut toujours").isEqualTo(302);
    }

    private APIRequestContext personne() {
        return navigateur.fenetre(Affichage.BUREAU).context().request();
    }

    private static APIResponse connecter(APIRequestContext personne, String porte, String compte, String motDePasse) {
        personne.get(porte);
        return personne.post(porte, RequestOptions.create().setMaxRedirects(0).setForm(FormData.create().set("connexion", "connexion").set("identifiant", compte)
                .set("motDePasse", motDePasse).set("suite", "").set("entrer", "").set("jakarta.faces.ViewState", "stateless")));
    }

    private static APIResponse donner(APIRequestContext personne, String code) {
        return personne.post("code-de-connexion", RequestOptions.create().setMaxRedirects(0).setForm(FormData.create().set("code", "code").set("chiffres", code)
                .set("entrer", "").set("jakarta.faces.ViewState", "stateless")));
    }

    private static APIResponse redemander(APIRequestContext personne) {
        return personne.post("code-de-connexion", RequestOptions.create().setMaxRedirects(0).setForm(FormData.create().set("autreCode", "autreCode")
                .set("renvoyer", "").set("jakarta.faces.ViewState", "stateless")));
    }

    private static void taper(Page page, String code) {
        page.getByLabel("Code reçu").fill(code);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();
    }
}
