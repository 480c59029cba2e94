package fr.passerelle.partenaires.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import fr.passerelle.partenaires.service.MembresPrets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pages of the register say: a list that leads somewhere, a form that says all at once and forgets nothing. */
class PagesDuRegistreIT {

    private static final String FICHE = "partenaires/partenaire\\?id=(\\d+)[^\"]*\"><strong>%s<";

    private final Client secretariat = Client.enTantQue("secretariat");

    @Test
    void un_acces_perdu_se_rend_par_un_lien_ou_par_un_code_imprime_depuis_la_page_de_la_personne() {
        String nom = Appel.faire(MembresPrets.class, "faire");
        String alix = Appel.faire(MembresPrets.class, "personne", nom + "a");
        Map<String, Client> pages = Map.of("partenaires/personne?id=" + alix, Client.enTantQue("habilitations"), "partenaires/mon-utilisateur?id=" + alix, Client.enTantQue(nom + "s"));
        pages.forEach((adresse, client) -> {
            Reponse page = client.lire(adresse);
            assertThat(page.texte()).contains("il part à " + nom + "a@demo.example");
            Reponse envoye = new Formulaire(client, page, "formLien").par("envoyerUnLien");
            assertThat(envoye.statut()).as(adresse).isEqualTo(302);
            assertThat(envoye.renvoi()).endsWith(adresse);
            Reponse code = new Formulaire(client, client.lire(adresse), "formCode").par("imprimerUnCode");
            assertThat(code.type()).startsWith("application/pdf");
            assertThat(code.corps()).startsWith('%', 'P', 'D', 'F');
        });
    }

    private String lucioles() {
        return fiche("Les Lucioles du Plateau");
    }

    private String doublon() {
        return fiche("Association Les Lucioles du Plateau");
    }

    private String fiche(String nom) {
        Matcher fiche = Pattern.compile(FICHE.formatted(nom)).matcher(secretariat.lire("partenaires/partenaires?q=lucioles").texte());
        assertThat(fiche.find()).isTrue();
        return fiche.group(1);
    }

    @Test
    void la_fiche_dit_qui_c_est_a_qui_parler_et_qui_lui_ressemble() {
        Reponse fiche = secretariat.lire("partenaires/partenaire?id=" + lucioles());
        assertThat(fiche.statut()).isEqualTo(200);
        assertThat(fiche.texte()).contains("PART-0", "711\u00a0", "52000 Chaumont", "Signataire", "Ajouter un contact", "lui ressemble", "Enregistrement", "Histoire");
        assertThat(secretariat.lire("partenaires/reunion?de=" + doublon() + "&vers=" + lucioles()).texte()).contains("Réunir", "Ce sont deux partenaires", "2\u00a0contacts");
        assertThat(secretariat.lire("partenaires/doublons").texte()).contains("Même Siren", "Comparer");
    }

    @Test
    void un_formulaire_mal_rempli_dit_tout_avec_ses_codes_et_garde_ce_qui_est_tape() {
        Reponse page = secretariat.lire("partenaires/nouveau");
        Reponse refus = new Formulaire(secretariat, page, "nouveau").avec("siret", "123").avec("raisonSociale", "Gardée telle quelle").avec("type", "ESAT")
                .avec("codePostal", "52000").avec("commune", "Langres").avec("adresse", "").avec("telephone", "").avec("courriel", "pas-une-adresse").par("enregistrer");
        assertThat(refus.statut()).isEqualTo(200);
        assertThat(refus.texte()).contains("(E-SIRET)", "(E-COMMUNE)", "(E-EMAIL)", "Gardée telle quelle", "value=\"123\"", "value=\"pas-une-adresse\"", "3 champs sont à corriger");
    }

    @Test
    void l_identite_d_un_autre_etablissement_se_confirme_avant_d_etre_enregistree() {
        Reponse page = secretariat.lire("partenaires/nouveau");
        Reponse question = new Formulaire(secretariat, page, "nouveau").avec("siret", "00000071100929").avec("raisonSociale", "Lucioles, antenne fictive")
                .avec("type", "ASSOCIATION").avec("codePostal", "").avec("commune", "").avec("adresse", "").avec("telephone", "").avec("courriel", "").par("enregistrer");
        assertThat(question.texte()).contains("Est-ce l’un de ceux-ci", "Les Lucioles du Plateau", "Non, c’est un autre partenaire");
    }
}
