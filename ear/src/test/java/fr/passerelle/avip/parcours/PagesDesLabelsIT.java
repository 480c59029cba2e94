package fr.passerelle.avip.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.service.LabelsPrets;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Ce que disent les pages des labels, du comité et des réseaux, à qui y a droit. */
class PagesDesLabelsIT {

    private static final Pattern SEANCE = Pattern.compile("avip/comite\\?id=(\\d+)");
    private static final Pattern RESEAU = Pattern.compile("avip/reseau\\?id=(\\d+)");

    private final Client caf = Client.enTantQue("avip");
    private final Client comite = Client.enTantQue("comite");

    @Test
    void la_fiche_d_un_label_dit_ou_il_en_est_ce_qui_manque_et_son_calcul() {
        String id = Appel.faire(LabelsPrets.class, "faireDevantLeComite");
        String page = lire(caf, "label?id=" + id);
        assertThat(page).contains("20\u202f% de 65 = 13\u00a0places", "Le comité donne son avis", "Part inscrite au projet d’accueil", "Page 4 du projet.", "Histoire");
        assertThat(lire(comite, "label?id=" + id)).contains("Dossier solide.").doesNotContain("Joindre une pièce");
        assertThat(lire(caf, "labels?q=Essai")).contains("Avis du comité");
    }

    @Test
    void la_demonstration_a_dix_labels_un_reseau_de_quatre_et_un_comite_tenu_avec_son_proces_verbal() {
        assertThat(lire(caf, "labels")).contains("Devant le comité", "Ajourné", "6\u00a0structures et 13\u00a0places");
        String comites = lire(comite, "comites");
        assertThat(comites).contains("Prévue", "Tenue");
        Matcher seance = SEANCE.matcher(lire(comite, "comites?etat=TENUE&tri=date"));
        assertThat(seance.find()).isTrue();
        String tenue = seance.group(1);
        assertThat(lire(comite, "comite?id=" + tenue)).contains("Procès-verbal (PDF)", "Réservé").doesNotContain("Clôturer");
        Reponse pdf = comite.lire("avip/comite-pv/" + tenue + ".pdf");
        assertThat(pdf.type()).startsWith("application/pdf");
        assertThat(lire(caf, "comite?id=" + prevue() + "&acte=clore")).contains("Avis du comité", "Relevé de conclusions");
        Matcher reseau = RESEAU.matcher(lire(caf, "reseaux?q=Nord"));
        assertThat(reseau.find()).isTrue();
        assertThat(lire(caf, "reseau?id=" + reseau.group(1))).contains("20\u202f% de 172 = 34,4, soit 35\u00a0places", "Faire entrer une structure");
        assertThat(lire(caf, "engagement")).contains("À compter du", "20\u202f% de 65 = 13");
        assertThat(lire(caf, "nouveau-label")).containsAnyOf("Ouvrir la candidature", "Aucune structure ne peut être candidate");
    }

    @Test
    void sur_le_portail_une_structure_lit_ce_qui_manque_a_sa_candidature() {
        Client structure = Client.enTantQue(Appel.faire(LabelsPrets.class, "faireUneCandidature"));
        assertThat(lire(structure, "mon-label")).contains("Transmettre à la Caf", "Engagement minimum", "20\u202f% de 12 = 2,4, soit 3\u00a0places", "Les chapitres de la charte nationale");
        assertThat(structure.statut("avip/labels")).isEqualTo(404);
    }

    private String prevue() {
        Matcher seance = SEANCE.matcher(lire(caf, "comites?etat=PREVUE"));
        assertThat(seance.find()).isTrue();
        return seance.group(1);
    }

    private static String lire(Client qui, String adresse) {
        Reponse reponse = qui.lire("avip/" + adresse);
        assertThat(reponse.statut()).as(adresse).isEqualTo(200);
        return reponse.texte();
    }
}
