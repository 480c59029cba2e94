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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Un nouveau partenaire : le secrétariat l'invite, son signataire entre et remplit sa demande, par les pages seules. */
public class DemandeParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    private Page secretariat;
    private Page partenaire;

    @Test
    void un_nouveau_partenaire_est_invite_remplit_sa_demande_pas_a_pas_et_l_envoie() {
        String siret = DemandeDEssai.siretNeuf();
        secretariat = navigateur.enTantQue("secretariat");
        inviter(siret);
        String compte = Appel.faire(DemandeParcoursIT.class, "ouvrirLaPorte", siret);
        partenaire = navigateur.fenetre(Affichage.BUREAU);
        entrer(compte);
        remplir(siret);
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

    private void entrer(String compte) {
        partenaire.navigate("partenaires/connexion");
        new PageDeConnexion(partenaire).soumettre(compte, Sessions.MOT_DE_PASSE);
        partenaire.waitForURL("**/code-de-connexion");
        partenaire.getByLabel("Code reçu").fill(Appel.faire(DemandeParcoursIT.class, "code", compte));
        bouton(partenaire, "Se connecter");
        partenaire.waitForURL(adresse -> !adresse.contains("connexion"));
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

    /** Le mot de passe que choisirait la personne par le lien reçu. */
    public static String ouvrirLaPorte(String siret) throws Exception {
        String compte = DemandeDEssai.compteDuSignataire(siret);
        Base.ecrire("update comptes.compte set empreinte = (select empreinte from comptes.compte where identifiant = 'mediateur') where identifiant = '" + compte + "'");
        return compte;
    }

    public static String code(String compte) throws Exception {
        return Base.lire("""
                select substring(e.corps from 'est ([0-9]{6})') from courriels.envoi e join comptes.compte c on c.courriel = e.adresse
                where c.identifiant = ? and e.corps ~ 'est [0-9]{6}' order by e.id desc""", compte).get(0);
    }
}
