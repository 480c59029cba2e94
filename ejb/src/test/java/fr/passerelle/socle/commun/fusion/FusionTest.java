package fr.passerelle.socle.commun.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two people wrote at once: each keeps what only they changed, and sees what the other did. */
class FusionTest {

    record Fiche(String titre, String texte, List<String> agents, Adresse adresse, List<Ligne> lignes, BigDecimal montant) {
    }

    record Adresse(String rue, String ville) {
    }

    record Ligne(String nom, String mot) {
    }

    private static final Fiche DEPART = new Fiche("Titre", "Une\nligne", List.of("lou"), null, List.of(new Ligne("a", null), new Ligne("b", null)),
            new BigDecimal("10.00"));

    private static Fiche fiche(String titre, String texte, List<String> agents) {
        return new Fiche(titre, texte, agents, DEPART.adresse(), DEPART.lignes(), DEPART.montant());
    }

    @Test
    void ce_que_je_n_ai_pas_touche_est_de_l_autre_et_ce_que_j_ai_change_est_de_moi() {
        Fusion<Fiche> fusion = Fusion.de(DEPART, fiche("Titre de l’autre", "Une\nligne", List.of("lou")), fiche("Titre", "Mon texte", List.of("lou")));
        assertThat(fusion.resultat()).isEqualTo(fiche("Titre de l’autre", "Mon texte", List.of("lou")));
        assertThat(fusion.ecarts()).containsExactly(new Ecart("titre", "Titre", "Titre de l’autre", "Titre", "Titre de l’autre"));
    }

    @Test
    void quelqu_un_que_l_autre_vient_de_nommer_reste_nomme() {
        assertThat(Fusion.de(DEPART, fiche("Titre", "Une\nligne", List.of("lou", "sacha")), fiche("Mien", "Une\nligne", List.of("lou"))).resultat().agents())
                .containsExactly("lou", "sacha");
        assertThat(Fusion.de(DEPART, fiche("Titre", "Une\nligne", List.of("lou", "sacha")), fiche("Titre", "Une\nligne", List.of("alix"))).resultat().agents())
                .as("même quand j’en nomme un autre et que j’en retire un").containsExactly("sacha", "alix");
    }

    @Test
    void change_par_les_deux_un_champ_garde_le_mien_et_montre_celui_de_l_autre() {
        Fusion<Fiche> fusion = Fusion.de(DEPART, fiche("De l’autre", "Une\nligne", List.of("lou")), fiche("De moi", "Une\nligne", List.of("lou")));
        assertThat(fusion.resultat().titre()).isEqualTo("De moi");
        assertThat(fusion.ecarts()).containsExactly(new Ecart("titre", "Titre", "De l’autre", "De moi", "De moi"));
    }

    @Test
    void une_fin_de_ligne_du_navigateur_un_texte_vide_et_un_zero_de_plus_ne_changent_rien() {
        Fiche autre = fiche("Titre", "Récrit par l’autre", List.of("lou"));
        Fiche mienne = new Fiche("Titre", "Une\r\nligne", List.of("lou"), null, List.of(new Ligne("a", ""), new Ligne("b", " ")), new BigDecimal("10"));
        assertThat(Fusion.de(DEPART, autre, mienne).resultat().texte()).isEqualTo("Récrit par l’autre");
    }

    @Test
    void une_partie_absente_se_compare_part_par_part_sous_le_nom_de_son_champ() {
        Fiche autre = new Fiche("Titre", "Une\nligne", List.of("lou"), new Adresse(null, "Chaumont"), DEPART.lignes(), DEPART.montant());
        Fiche mienne = new Fiche("Titre", "Une\nligne", List.of("lou"), new Adresse("1 rue Neuve", null), DEPART.lignes(), DEPART.montant());
        Fusion<Fiche> fusion = Fusion.de(DEPART, autre, mienne);
        assertThat(fusion.resultat().adresse()).isEqualTo(new Adresse("1 rue Neuve", "Chaumont"));
        assertThat(fusion.ecarts()).extracting(Ecart::champ).containsExactly("adresseVille");
    }

    @Test
    void des_rangees_se_comparent_une_a_une_tant_qu_il_y_en_a_autant() {
        Fiche autre = new Fiche("Titre", "Une\nligne", List.of("lou"), null, List.of(new Ligne("a", "dit"), new Ligne("b", null)), DEPART.montant());
        Fiche mienne = new Fiche("Titre", "Une\nligne", List.of("lou"), null, List.of(new Ligne("a", null), new Ligne("c", null)), DEPART.montant());
        Fusion<Fiche> fusion = Fusion.de(DEPART, autre, mienne);
        assertThat(fusion.resultat().lignes()).containsExactly(new Ligne("a", "dit"), new Ligne("c", null));
        assertThat(fusion.ecarts()).extracting(Ecart::champ).containsExactly("lignes[0].mot");
    }
}
