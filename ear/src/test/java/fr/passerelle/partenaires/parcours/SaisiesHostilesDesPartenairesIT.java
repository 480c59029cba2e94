package fr.passerelle.partenaires.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import fr.passerelle.partenaires.service.PartenaireDEssai;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ce qui se tape de travers dans les formulaires de la pièce, champ par champ : un refus dit près du champ, jamais une panne. */
class SaisiesHostilesDesPartenairesIT {

    private static final List<String> TEXTES = List.of("%", "\u00a0", "é".repeat(5_000), "a\u0000b", "<script>alert(1)</script>");
    private static final List<String> JOURS = List.of("0025-01-01", "2062-01-01", "2026-02-30", "%", "\u00a0", "é".repeat(5_000), "\u0000");

    /** @param champs à chacun ce qui s'y essaie */
    private record Essai(String page, String formulaire, String bouton, Map<String, List<String>> champs) {
    }

    @Test
    void chaque_champ_refuse_ce_qui_n_a_pas_de_sens_et_rien_ne_tombe_en_panne() {
        String[] p = Appel.faire(PartenaireDEssai.class, "pourLesPages").split(" ");
        String convention = "partenaires/convention?ref=" + p[1] + "&acte=";
        Client secretariat = Client.enTantQue("secretariat");
        essayer(secretariat, new Essai("partenaires/nouveau", "nouveau", "enregistrer", Map.of("siret", TEXTES, "raisonSociale", TEXTES, "codePostal", TEXTES,
                "commune", TEXTES, "courriel", TEXTES, "telephone", TEXTES)));
        essayer(secretariat, new Essai(convention + "AJOUTER", "acteForm", "confirmer", Map.of("service", TEXTES, "utilisateursMax", TEXTES)));
        essayer(secretariat, new Essai(convention + "SUSPENDRE", "acteForm", "confirmer", Map.of("motif", TEXTES, "texte", TEXTES)));
        essayer(secretariat, new Essai(convention + "RENOUVELER", "acteForm", "confirmer", Map.of("mois", TEXTES)));
        essayer(secretariat, new Essai("partenaires/transfert?convention=" + p[2], "transfert", "transferer", Map.of("siret", TEXTES, "effetLe", JOURS, "motif", TEXTES)));
        Client habilitations = Client.enTantQue("habilitations");
        essayer(habilitations, new Essai("partenaires/habilitation?id=" + p[3], "formFin", "changerFin", Map.of("fin", JOURS)));
        essayer(habilitations, new Essai("partenaires/revues-ouvrir", "campagne", "lancer", Map.of("echeance", JOURS, "type", TEXTES)));
        TEXTES.forEach(t -> assertThat(rapprocher(habilitations, p[0], t)).containsAnyOf("Aucune adresse électronique ne s’y lit", "n’est pas un texte"));
        assertThat(rapprocher(habilitations, p[0], "Nom;Courriel\nLou;lou@exemple.example\n")).contains("lou@exemple.example", "Ont des droits et ne sont pas dans la liste");
    }

    @Test
    void la_denonciation_d_un_contrat_dit_d_abord_quand_il_finira() {
        String[] p = Appel.faire(PartenaireDEssai.class, "pourLesPages").split(" ");
        String convention = "partenaires/convention?ref=" + p[1];
        String denoncer = convention + "&contrat=" + p[4] + "&acte=DENONCER";
        Client secretariat = Client.enTantQue("secretariat");
        essayer(secretariat, new Essai(denoncer, "contratForm", "confirmer", Map.of("recueLe", JOURS, "texte", TEXTES)));
        Reponse page = secretariat.lire(denoncer);
        assertThat(page.texte()).contains("Pour une dénonciation reçue aujourd’hui, le contrat prendra fin le ", "Ce qui prendra fin avec lui", "Alix a");
        String aujourdhui = LocalDate.now().toString();
        assertThat(new Formulaire(secretariat, page, "contratForm").avec("recueLe", aujourdhui).par("confirmer-essai").texte())
                .containsPattern("<dialog[^>]* open").contains("<strong>Le contrat prendra fin le ");
        assertThat(new Formulaire(secretariat, secretariat.lire(denoncer), "contratForm").avec("recueLe", aujourdhui).par("confirmer").statut()).isEqualTo(302);
        assertThat(secretariat.lire(convention).texte()).contains("Dénoncé\u202f: prend fin le ");
        assertThat(secretariat.lire(denoncer).texte()).contains("Résilier pour faute grave le contrat");
    }

    @Test
    void un_numero_force_ne_trouve_rien_et_se_lit_au_journal() {
        Client partenaire = Client.enTantQue("partenaire1");
        assertThat(partenaire.statut("partenaires/convention-au?ref=CONV-1999-77777")).isEqualTo(404);
        assertThat(partenaire.statut("partenaires/mon-droit?id=987654321")).isEqualTo(404);
        assertThat(partenaire.statut("partenaires/convention-au?ref=Jeanne+Exemple-Typographe")).isEqualTo(404);
        assertThat(Client.enTantQue("dpo").lire("journal?qui=partenaire1&acte=REFUS").texte())
                .contains("Accès refusé", "/partenaires/convention-au\u202f: convention CONV-1999-77777", "/partenaires/mon-droit\u202f: habilitation 987654321")
                .doesNotContain("Exemple-Typographe");
    }

    @Test
    void une_date_qui_ne_se_lit_pas_et_ce_que_refusent_les_regles_se_disent_ensemble() {
        String[] p = Appel.faire(PartenaireDEssai.class, "pourLesPages").split(" ");
        Client secretariat = Client.enTantQue("secretariat");
        toutDUnCoup(secretariat, "partenaires/transfert?convention=" + p[2], "transfert", "effetLe", "transferer", List.of("siret", "motif"));
        toutDUnCoup(secretariat, "partenaires/transfert?convention=" + p[2], "transfert", "effetLe", "transferer-essai", List.of("siret", "motif"));
        toutDUnCoup(Client.enTantQue("avip"), "agenda/convoquer", "rencontre", "jour", "enregistrer", List.of("titre", "lieu", "ordreDuJour"));
    }

    private static void toutDUnCoup(Client client, String adresse, String formulaire, String jour, String bouton, List<String> autres) {
        String rendue = new Formulaire(client, client.lire(adresse), formulaire).avec(jour, "2062-05-04").par(bouton).texte();
        assertThat(rendue).contains((autres.size() + 1) + " champs sont à corriger", "value=\"2062-05-04\"", "href=\"#" + jour + "\"").doesNotContainPattern("<dialog[^>]* open");
        autres.forEach(champ -> assertThat(rendue).contains("href=\"#" + champ + "\""));
    }

    private static String rapprocher(Client client, String partenaire, String fichier) {
        Reponse page = client.lire("partenaires/rapprochement?partenaire=" + partenaire);
        Reponse reponse = new Formulaire(client, page, "formListe").fichier("fichier", "liste.csv", fichier).par("rapprocher");
        assertThat(reponse.statut()).isEqualTo(200);
        return reponse.texte();
    }

    private static void essayer(Client client, Essai essai) {
        Reponse page = client.lire(essai.page());
        assertThat(page.statut()).as(essai.page()).isEqualTo(200);
        assertThat(page.texte()).as(essai.page()).contains("id=\"" + essai.formulaire() + "\"");
        essai.champs().forEach((champ, valeurs) -> valeurs.forEach(valeur -> {
            assertThat(page.texte()).as(essai.page() + " " + champ).contains("name=\"" + champ + "\"");
            Reponse reponse = new Formulaire(client, page, essai.formulaire()).avec(champ, valeur).par(essai.bouton());
            String ou = essai.page() + ", " + champ + " : " + valeur.substring(0, Math.min(12, valeur.length()));
            assertThat(reponse.statut()).as(ou).isIn(200, 302);
            if (reponse.statut() == 200) {
                assertThat(reponse.texte()).as(ou).contains("class=\"message erreur").doesNotContain("<script>alert(1)");
            }
        }));
    }
}
