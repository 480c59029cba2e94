package fr.passerelle.avip.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pages of the register and of places say, and a form that says all at once and forgets nothing. */
class PagesDesStructuresIT {

    private final Client avip = Client.enTantQue("avip");

    private String structure(String cherche) {
        Matcher fiche = Pattern.compile("avip/structure\\?id=(\\d+)[^\"]*\"><strong>").matcher(avip.lire("avip/structures?q=" + cherche).texte());
        assertThat(fiche.find()).isTrue();
        return fiche.group(1);
    }

    @Test
    void la_liste_mene_a_une_fiche_qui_dit_qui_repond_quand_c_est_ouvert_et_combien_d_enfants() {
        Reponse liste = avip.lire("avip/structures?q=isomes");
        assertThat(liste.texte()).contains("Micro-crèche Petite récré d’Isômes", "Importer", "Nouvelle structure");
        Reponse fiche = avip.lire("avip/structure?id=" + structure("isomes"));
        assertThat(fiche.statut()).isEqualTo(200);
        assertThat(fiche.texte()).contains("STR-0", "52190 Isômes", "52249", "micro-crèche", "Référents", "@structure.example", "Lundi", "18\u00a0h", "centre de la commune",
                "CC d’Auberive, Vingeanne et Montsaugeonnais", "Noter un nouvel agrément");
    }

    @Test
    void un_formulaire_mal_rempli_dit_tout_et_garde_ce_qui_est_tape() {
        Reponse page = avip.lire("avip/structure-nouvelle");
        Reponse refus = new Formulaire(avip, page, "nouvelle").avec("nom", "Gardée telle quelle").avec("type", "").avec("agrement", "300").avec("agrementDepuis", "").avec("gestionnaire", "")
                .avec("typeGestionnaire", "").avec("siretGestionnaire", "123").avec("adresse", "").avec("codePostal", "52250").avec("commune", "Joinville").avec("latitude", "")
                .avec("longitude", "5,3").avec("precision", "RUE").avec("telephone", "12").avec("courriel", "").avec("idMonenfant", "").par("enregistrer");
        assertThat(refus.statut()).isEqualTo(200);
        assertThat(refus.texte()).contains("Gardée telle quelle", "(E-SIRET)", "(E-COMMUNE)", "(E-TELEPHONE)", "(E-AGREMENT)", "(E-POINT)", "Choisissez le type de structure", "Indiquez le gestionnaire");
    }

    @Test
    void les_places_se_confirment_ou_se_declarent_d_une_seule_grille_puis_se_lisent_en_direct() {
        String id = structure("bourbonne");
        Reponse page = avip.lire("avip/mes-places?structure=" + id);
        assertThat(page.texte()).contains("C’est toujours exact", "de 0 à 20", "Après-midi", "Reprendre");
        Reponse refus = grille(page, "places", "21").par("declarer");
        assertThat(refus.texte()).contains("Lundi matin\u202f: de 0 à 20", "value=\"21\"");
        assertThat(grille(refus, "places", "5").par("declarer").statut()).isEqualTo(302);
        Reponse direct = avip.lire("avip/places");
        assertThat(direct.statut()).isEqualTo(200);
        assertThat(direct.texte()).contains("Places engagées", "Par structure", "La Loco des Boutchous", "0/5", "libres", "L’engagement de", "Les douze semaines");
        assertThat(avip.lire("avip/places?semaine=1999-01-01").texte()).contains("Deux ans avant ou après");
        assertThat(avip.lire("").texte()).contains("Places Avip");
    }

    private Formulaire grille(Reponse page, String formulaire, String premier) {
        Formulaire grille = new Formulaire(avip, page, formulaire);
        for (int i = 0; i < 10; i++) {
            grille.avec("places" + i, i == 0 ? premier : "5");
        }
        return grille;
    }
}
