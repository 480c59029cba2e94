package fr.passerelle.partenaires.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.conteneur.Base;
import fr.passerelle.http.Sessions;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import fr.passerelle.partenaires.service.DemandeDEssai;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Un nouveau partenaire, de sa demande à la tuile qu'ouvre une de ses collègues, puis à la convention suspendue : les trois côtés, par
 * les pages seules. Seul le courrier se lit ailleurs, là où il attend d'être remis.
 */
public class DemandeParcoursIT {

    private static final String SECRET = "Roitelet-huppe-du-jardin-9";
    private static final Pattern COMPTE_OUVERT = Pattern.compile("(?s)identifiant (\\S+?)\\. .*/(nouveau-mot-de-passe\\?lien=\\S+)");

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    private Page secretariat;
    private Page partenaire;
    private Page collegue;

    @Test
    void un_nouveau_partenaire_va_de_sa_demande_a_la_tuile_d_une_collegue_que_la_convention_suspendue_ferme_au_clic_suivant() {
        String siret = DemandeDEssai.siretNeuf();
        secretariat = navigateur.enTantQue("secretariat");
        inviter(siret);
        partenaire = arriver("signe@p" + siret + ".example");
        remplir(siret);
        demanderUnComplement(siret);
        completer();
        String convention = etablir(siret);
        signer(convention);
        collegue = arriver("lou@p" + siret + ".example");
        ouvrirLaTuile();
        suspendre(convention);
        tuile().click();
        assertThat(collegue.getByText("Votre session a pris fin")).isVisible();
    }

    private void inviter(String siret) {
        secretariat.navigate("partenaires/nouvelle-demande");
        champ(secretariat, "Siret").fill("00000001800011");
        bouton(secretariat, "Chercher au registre");
        assertThat(secretariat.locator("[id='recherche:siret-erreur']")).containsText("14 chiffres");
        champ(secretariat, "Siret").fill(siret);
        bouton(secretariat, "Chercher au registre");
        champ(secretariat, "Raison sociale").fill("Association du parcours " + siret);
        secretariat.getByLabel("Nature").selectOption("ASSOCIATION");
        Accessibilite.verifier(secretariat);
        bouton(secretariat, "Enregistrer le partenaire");
        champ(secretariat, "Prénom").fill("Signe");
        champ(secretariat, "Nom").fill("Parcours");
        champ(secretariat, "Courriel personnel au travail").fill("signe@p" + siret + ".example");
        Accessibilite.verifier(secretariat);
        Captures.prendre(secretariat, "demande-nouvelle");
        bouton(secretariat, "Inviter le partenaire à la remplir");
        assertThat(secretariat.locator("#messages")).containsText("invité par courriel");
        Accessibilite.verifier(secretariat);
        Captures.prendre(secretariat, "demandes");
    }

    /** Choisit son mot de passe par le lien reçu, entre, tape le code reçu. */
    private Page arriver(String adresse) {
        Matcher courriel = COMPTE_OUVERT.matcher(Appel.faire(DemandeParcoursIT.class, "courriel", adresse));
        Assertions.assertThat(courriel.find()).as("le courriel de " + adresse).isTrue();
        Page page = navigateur.fenetre(Affichage.BUREAU);
        page.navigate(courriel.group(2));
        champ(page, "Nouveau mot de passe").fill(SECRET);
        champ(page, "Une seconde fois").fill(SECRET);
        bouton(page, "Choisir ce mot de passe");
        assertThat(page.getByText("Votre mot de passe est changé")).isVisible();
        new PageDeConnexion(page).soumettre(courriel.group(1), SECRET);
        page.waitForURL("**/code-de-connexion");
        page.getByLabel("Code reçu").fill(page.locator("#codeMontre").textContent());
        bouton(page, "Se connecter");
        page.waitForURL(adresseLue -> !adresseLue.contains("connexion"));
        return page;
    }

    private void remplir(String siret) {
        partenaire.navigate("partenaires/demande");
        Accessibilite.verifier(partenaire);
        Captures.prendre(partenaire, "demande-accueil");
        bouton(partenaire, "Commencer ma demande");
        champ(partenaire, "Siret").fill("123");
        champ(partenaire, "Adresse").fill("1 rue Fictive");
        bouton(partenaire, "Enregistrer et continuer");
        assertThat(partenaire.locator(".champ-erreur:not(:empty)")).hasCount(4);
        assertThat(champ(partenaire, "Adresse")).hasValue("1 rue Fictive");
        Accessibilite.verifier(partenaire);
        Captures.prendre(partenaire, "demande-identite");
        champ(partenaire, "Siret").fill(siret);
        champ(partenaire, "Code postal").fill("52000");
        champ(partenaire, "Commune").fill("Chaumont");
        champ(partenaire, "Votre fonction").fill("Présidente");
        bouton(partenaire, "Enregistrer et continuer");
        partenaire.getByLabel("Partenaire Afas").check();
        champ(partenaire, "À quoi ces accès serviront").fill("Déclarer l’activité de nos accueils.");
        Accessibilite.verifier(partenaire);
        bouton(partenaire, "Enregistrer et quitter");
        partenaire.navigate("partenaires/demande?etape=2");
        assertThat(partenaire.getByLabel("Partenaire Afas")).isChecked();
        bouton(partenaire, "Enregistrer et continuer");
        partenaire.getByLabel("Gestion déléguée au partenaire").check();
        bouton(partenaire, "Enregistrer et continuer");
        personne(partenaire.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Premier administrateur")), "Alix", "alix@p" + siret + ".example");
        Accessibilite.verifier(partenaire);
        bouton(partenaire, "Enregistrer et continuer");
        partenaire.getByLabel("Maintenant").check();
        Locator lou = partenaire.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Utilisateur 1"));
        personne(lou, "Lou", "lou@p" + siret + ".example");
        lou.getByLabel("Partenaire Afas").check();
        bouton(partenaire, "Ajouter un utilisateur");
        assertThat(partenaire.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Utilisateur 2"))).isVisible();
        Accessibilite.verifier(partenaire);
        Captures.prendre(partenaire, "demande-utilisateurs");
        bouton(partenaire, "Enregistrer et continuer");
        assertThat(partenaire.getByText("Tout y est.")).isVisible();
        Accessibilite.verifier(partenaire);
        Captures.prendre(partenaire, "demande-envoi");
        bouton(partenaire, "Envoyer ma demande");
        assertThat(partenaire.getByText("C’est à la Caf").first()).isVisible();
    }

    private void demanderUnComplement(String siret) {
        ouvrirLaDemande(siret);
        bouton(secretariat, "Prendre en instruction");
        Accessibilite.verifier(secretariat);
        Captures.prendre(secretariat, "demande-instruite");
        lien(secretariat, "Demander un complément");
        champ(secretariat, "Fonction du signataire").fill("Depuis quand ?");
        Accessibilite.verifier(secretariat);
        Captures.prendre(secretariat, "demande-complement-caf");
        bouton(secretariat, "Demander ce complément");
        assertThat(secretariat.locator(".fiche-marques")).containsText("Complément demandé");
    }

    private void ouvrirLaDemande(String siret) {
        secretariat.navigate("partenaires/demandes?q=" + siret);
        secretariat.locator("th a.reference").first().click();
    }

    private void completer() {
        partenaire.navigate("partenaires/demande");
        assertThat(partenaire.getByText("Depuis quand ?").first()).isVisible();
        bouton(partenaire, "Envoyer le complément");
        assertThat(partenaire.locator(".champ-erreur:not(:empty)")).hasCount(1);
        champ(partenaire, "Votre fonction").fill("Présidente depuis 2024");
        Accessibilite.verifier(partenaire);
        Captures.prendre(partenaire, "demande-complement");
        bouton(partenaire, "Envoyer le complément");
        assertThat(partenaire.getByText("C’est à la Caf").first()).isVisible();
    }

    /** Rend la référence de la convention, envoyée à la signature. */
    private String etablir(String siret) {
        ouvrirLaDemande(siret);
        Locator points = secretariat.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Ce que vous avez vérifié vous-même")).getByRole(AriaRole.CHECKBOX);
        assertThat(points).hasCount(3);
        points.all().forEach(Locator::check);
        bouton(secretariat, "Garder mes vérifications");
        lien(secretariat, "Établir la convention");
        assertThat(champ(secretariat, "Durée, en mois")).not().hasValue("");
        Accessibilite.verifier(secretariat);
        Captures.prendre(secretariat, "demande-etablissement");
        bouton(secretariat, "Établir la convention");
        assertThat(secretariat.locator("#messages")).containsText("sont établis");
        Accessibilite.verifier(secretariat);
        Captures.prendre(secretariat, "demande-dossier");
        lien(secretariat, "Dossier de signature");
        secretariat.waitForURL("**/dossier-signature?ref=*");
        Accessibilite.verifier(secretariat);
        bouton(secretariat, "Envoyer à la signature");
        confirmer(secretariat, "Envoyer");
        assertThat(secretariat.locator("#messages")).containsText("figés et envoyés à la signature");
        return secretariat.url().replaceAll(".*ref=([^&]+).*", "$1");
    }

    private void signer(String convention) {
        partenaire.navigate("partenaires/demande");
        lien(partenaire, "Lire et signer les documents");
        accepter(partenaire, "Signe Parcours", SECRET, "Signer");
        secretariat.navigate("partenaires/dossier-signature?ref=" + convention);
        accepter(secretariat, "Jamie Démo-Secrétariat", Sessions.MOT_DE_PASSE, "Signer pour la Caf");
        partenaire.navigate("partenaires/demande");
        assertThat(partenaire.getByText("Votre accès est ouvert").first()).isVisible();
        assertThat(partenaire.getByText("droits donnés").first()).isVisible();
        Accessibilite.verifier(partenaire);
        Captures.prendre(partenaire, "demande-ouverte");
    }

    private static void accepter(Page page, String nom, String motDePasse, String bouton) {
        page.getByLabel("J’ai lu ces documents en entier").check();
        champ(page, "Votre prénom et votre nom").fill(nom);
        champ(page, "Votre mot de passe").fill(motDePasse);
        Accessibilite.verifier(page);
        bouton(page, bouton);
        assertThat(page.locator("#messages")).containsText("C’est signé");
    }

    private void ouvrirLaTuile() {
        tuile().click();
        assertThat(collegue.getByText("Votre droit est en règle")).isVisible();
        lien(collegue, "Revenir à mes services");
        assertThat(tuile()).isVisible();
    }

    private Locator tuile() {
        return collegue.locator("a.tuile", new Page.LocatorOptions().setHasText("Partenaire Afas"));
    }

    private void suspendre(String convention) {
        secretariat.navigate("partenaires/convention?ref=" + convention);
        lien(secretariat, "Suspendre à titre conservatoire");
        assertThat(secretariat.locator(".consequences").first()).containsText("Lou Parcours");
        secretariat.locator("#motif").selectOption("INCIDENT_SECURITE");
        bouton(secretariat, "Suspendre la convention");
        confirmer(secretariat, "Suspendre");
        assertThat(secretariat.locator("#messages")).containsText("La convention est suspendue");
    }

    private static void personne(Locator groupe, String prenom, String courriel) {
        groupe.getByLabel("Prénom").fill(prenom);
        groupe.getByLabel("Nom", new Locator.GetByLabelOptions().setExact(true)).fill("Parcours");
        groupe.getByLabel("Courriel").fill(courriel);
    }

    /** L'étiquette, suivie ou non de la marque des champs obligatoires. */
    private static Locator champ(Page page, String etiquette) {
        return page.getByLabel(Pattern.compile("^" + etiquette + "(?: \\*)?$"));
    }

    private static void bouton(Page page, String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true)).click();
    }

    private static void lien(Page page, String nom) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom)).click();
    }

    private static void confirmer(Page page, String nom) {
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nom).setExact(true)).click();
    }

    /** Le dernier courriel qui ouvre un compte à cette adresse. */
    public static String courriel(String adresse) throws Exception {
        return Base.lire("select corps from courriels.envoi where modele = 'COMPTE_OUVERT' and adresse = ? order by id desc", adresse).get(0);
    }
}
