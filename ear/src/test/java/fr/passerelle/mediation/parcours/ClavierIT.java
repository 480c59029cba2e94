package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Clavier;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une saisine menée de la connexion à la clôture sans toucher la souris : tabulation, flèches, espace, entrée. */
class ClavierIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    private Page page;
    private Clavier clavier;

    @Test
    void une_saisine_va_de_la_connexion_a_la_cloture_au_clavier_seul() {
        page = navigateur.ouvrir("connexion", Affichage.BUREAU);
        clavier = new Clavier(page);
        clavier.ecrire("Identifiant", "mediateur");
        clavier.ecrire("Mot de passe", PageDeConnexion.MOT_DE_PASSE);
        clavier.valider();
        assertThat(page.locator("h1")).containsText("Tableau de bord");
        enregistrer();
        declarerRecevable();
        repondre();
        ouvrirLActe("Clôturer");
        clavier.atteindre("Clôturer la saisine");
        clavier.valider();
        clavier.confirmer("Clôturer la saisine");
        assertThat(page.locator(".fiche-marques")).containsText("Clôturée");
    }

    private void enregistrer() {
        clavier.atteindre("Enregistrer une saisine");
        clavier.valider();
        assertThat(page.locator("h1")).hasText("Enregistrer une saisine");
        clavier.choisir("Mode de saisine", "Courriel");
        clavier.ecrire("Nom", "Élie Clavier-Fictif");
        clavier.ecrire("Courriel", "personne@demo.example");
        clavier.ecrire("Numéro de dossier", Enregistrement.numeroNeuf());
        clavier.ecrire("Nom de famille", "Clavier-Fictif");
        clavier.cocher("Identité vérifiée");
        clavier.ecrire("Comment l’identité a été vérifiée", "Compte connecté");
        clavier.choisir("Motif", "Incompr");
        clavier.choisir("Prestation", "Prime d");
        clavier.ecrire("La demande", "Je ne comprends pas ce trop-perçu.");
        clavier.atteindre("Démarche préalable auprès du service");
        clavier.valider();
        clavier.dater("Date de la démarche");
        clavier.ecrire("Service saisi", "Prestations");
        clavier.ecrire("Nature de la démarche", "Réclamation");
        clavier.choisir("Résultat de la démarche", "Aucune");
        clavier.atteindre("Enregistrer la saisine");
        clavier.valider();
        assertThat(page.locator("#messages")).containsText("Saisine enregistrée sous la référence");
    }

    private void declarerRecevable() {
        ouvrirLActe("Déclarer recevable");
        for (String oui : new String[] {"Oui", "Non", "Oui", "Oui"}) {
            clavier.cocher(oui);
        }
        assertThat(page.getByText("La demande est recevable", new Page.GetByTextOptions().setExact(true))).isVisible();
        clavier.atteindre("Déclarer recevable");
        clavier.valider();
        assertThat(page.locator(".fiche-marques")).containsText("En instruction");
    }

    private void repondre() {
        ouvrirLActe("Répondre");
        clavier.choisir("Position de la Caf", "Position c");
        clavier.choisir("Origine du dysfonctionnement", "Aucun");
        clavier.choisirParmi("Mode de réponse", "Courriel");
        clavier.ecrire("La réponse", "Le trop-perçu est expliqué ligne à ligne.");
        clavier.atteindre("Donner la réponse");
        clavier.valider();
        clavier.confirmer("Donner la réponse");
        assertThat(page.locator(".fiche-marques")).containsText("Répondue");
    }

    private void ouvrirLActe(String acte) {
        clavier.atteindre(acte);
        clavier.valider();
        assertThat(page.locator("#t-acte")).isFocused();
    }
}
