package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.mediation.parcours.Enregistrement.nomme;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Qui n'est pas de la médiation n'ouvre aucun dossier, par aucune adresse : la réponse est « page introuvable ». */
class HorsDuDossierIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void ni_la_direction_ni_les_autres_n_ouvrent_un_dossier_par_aucune_adresse() {
        List<String> adresses = adressesDUnDossierComplet();
        for (String qui : List.of("direction", "service", "pilote", "accueil", "dpo", "admin")) {
            Client client = Client.enTantQue(qui);
            for (String adresse : adresses) {
                Reponse reponse = client.lire(adresse);
                assertThat(reponse.statut()).as(qui + " : " + adresse).isEqualTo(404);
                assertThat(reponse.texte()).as(qui + " : " + adresse).doesNotContain("Aimée");
            }
        }
    }

    /** Un dossier qui a tout : une pièce, une lettre, une question ; et toutes les adresses où il se lirait. */
    private List<String> adressesDUnDossierComplet() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.recevableAvecPiece("Aimée Secret-Fictif");
        Dossier.ouvrir(page, reference);
        List<String> adresses = new ArrayList<>(List.of("mediation/saisine?ref=" + reference,
                "mediation/saisine?ref=" + reference + "&acte=REPONDRE", "mediation/correction?ref=" + reference,
                "mediation/saisine/" + reference + ".pdf", "mediation/saisines", "mediation/saisines?q=" + reference,
                "mediation/saisines.csv", "mediation/saisines.xlsx", "mediation/import",
                "mediation/bilan-cas?annee=2025&code=I-01"));
        adresses.add(lien(page, "/mediation/piece/"));
        adresses.add(lien(page, "/mediation/lettre/"));
        for (String adresse : adresses.subList(0, adresses.size())) {
            assertThat(page.request().get(adresse).status()).as("médiateur : " + adresse).isEqualTo(200);
        }
        return adresses;
    }

    private static String lien(Page page, String chemin) {
        Locator lien = page.locator("a[href*='" + chemin + "']").first();
        return lien.getAttribute("href").replace("/passerelle/", "");
    }

    @Test
    void la_direction_lit_les_chiffres_et_tranche_en_equite_sans_voir_le_dossier() {
        Page mediateur = navigateur.enTantQue("mediateur");
        String proposition = "Remettre la moitié, au regard de la situation de cette famille " + Enregistrement.numeroNeuf();
        proposer(mediateur, proposition);
        Page page = navigateur.accueil("direction");
        Accessibilite.verifier(page);
        assertThat(page.locator("a[href*='/mediation/saisine']")).hasCount(0);
        page.navigate("mediation/recommandations");
        Accessibilite.verifier(page);
        Locator fiche = page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(proposition));
        fiche.getByRole(AriaRole.LINK).click();
        assertThat(page.locator("main")).not().containsText("Equité-Fictif");
        assertThat(page.locator("main")).not().containsText("MED-");
        page.getByLabel("Refuser", new Page.GetByLabelOptions().setExact(true)).check();
        Accessibilite.verifier(page);
        page.getByRole(AriaRole.BUTTON, nomme("Rendre la décision")).first().click();
        assertThat(page.locator("#decision")).containsText("Un refus indique sa raison.");
        page.getByLabel("Raison", new Page.GetByLabelOptions().setExact(true)).fill("Les ressources ne le justifient pas.");
        rendre(page);
        Locator decidee = page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(proposition));
        assertThat(decidee).containsText("Les ressources ne le justifient pas.");
        Accessibilite.verifier(page);
        mediateur.reload();
        assertThat(mediateur.locator("main")).containsText("Les ressources ne le justifient pas.");
    }

    private static void proposer(Page page, String proposition) {
        Dossier dossier = Dossier.ouvrir(page, SaisinesPretes.recevable("Ange Equité-Fictif"));
        dossier.choisir("Proposer en équité");
        dossier.champ("La proposition motivée").fill(proposition);
        dossier.champ("Montant, s’il y en a un").fill("250,00");
        dossier.valider("Proposer à la direction");
        dossier.doitEtre("En attente");
    }

    private static void rendre(Page page) {
        page.getByRole(AriaRole.BUTTON, nomme("Rendre la décision")).first().click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rendre la décision")).click();
    }
}
