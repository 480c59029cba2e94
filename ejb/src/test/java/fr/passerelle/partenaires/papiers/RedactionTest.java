package fr.passerelle.partenaires.papiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.clauses.ClausesDeConvention;
import fr.passerelle.partenaires.clauses.ModelesDesPapiers;
import fr.passerelle.partenaires.convention.Terme;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.commun.Coordonnees;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import fr.passerelle.socle.courriels.TexteEnVigueur;
import fr.passerelle.socle.documents.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ce que disent les papiers d’une convention, et ce qui distingue deux versions. */
class RedactionTest {

    @Test
    void r_part_1_la_convention_le_contrat_et_le_bulletin_de_chaque_service_avec_articles_annexes_et_dates_expliquees() {
        List<PapierRedige> papiers = rediger(donnees(Reconduction.TACITE, ModeGestion.DELEGUEE), Map.of()).tous();
        assertThat(papiers).extracting(PapierRedige::genre).containsExactly(GenreDePapier.CONVENTION, GenreDePapier.CONTRAT, GenreDePapier.BULLETIN,
                GenreDePapier.CONTRAT, GenreDePapier.BULLETIN);
        List<Article> articles = Article.de(papiers.get(0).texte().corps());
        assertThat(articles).extracting(Article::titre).startsWith(null, "Article 1 — Objet", "Article 2 — Accès aux services")
                .endsWith("Annexe 1 — Règles de sécurité", "Annexe 2 — Protection des données");
        String dit = papiers.get(0).texte().corps().replace('\u00a0', ' ').replace('\u202f', ' ');
        assertThat(dit).contains("Association d’Exemple (association), Siret 000 000 018 00010", "représenté par Ada Exemple, présidente", "deux administrateurs au plus",
                "- Consultation des données allocataires (CDAP)\n- Filoué", "par périodes de 12 mois, sans limite de nombre",
                "Pour une prise d’effet le 1er mars 2027 : ", "econduction tacite le 1er mars 2030, sauf dénonciation reçue avant le 1er décembre 2029 : préavis de 3 mois");
        assertThat(papiers.get(1).texte().intitule()).isEqualTo("Contrat de service CONV-2026-0042/CDAP");
        assertThat(papiers.get(1).texte().corps()).contains("- T1\n- T2", "12\u00a0personnes au plus", "quotient familial");
        assertThat(papiers.get(2).texte().corps()).contains("- Sacha Exemple, accueil");
    }

    /** What both sides sign says each rule of the dossier that binds them, whoever manages the rights. */
    @Test
    void r_part_7_r_part_8_r_part_15_r_part_17_r_part_19_r_part_20_r_part_21_se_lisent_dans_ce_qui_se_signe() {
        Map<String, List<String>> regles = Map.of(
                "R-PART-7", List.of("répond de", "seulement ce dont"), "R-PART-8", List.of("forme les personnes", "départ le jour même"),
                "R-PART-15", List.of("ne se prêtent ni ne se partagent"), "R-PART-17", List.of("vingt-quatre heures sur vingt-quatre"),
                "R-PART-19", List.of("226-13", "L. 114-12", "Informatique et libertés"), "R-PART-19b", List.of("article 5", "articles 13 et 14", "article 30", "article 32", "soixante-douze heures"),
                "R-PART-20", List.of("informée au préalable et ne s’y est pas opposée"), "R-PART-21", List.of("sur pièces et sur place", "renouvellement", "durée"));
        for (ModeGestion mode : ModeGestion.values()) {
            String convention = rediger(donnees(Reconduction.TACITE, mode), Map.of()).tous().get(0).texte().corps();
            regles.forEach((regle, mots) -> assertThat(convention).as("%s, %s", regle, mode).contains(mots));
        }
    }

    @Test
    void la_caf_s_y_nomme_avec_ses_coordonnees_et_son_nom_seul_tant_qu_elles_ne_sont_pas_reglees() {
        Coordonnees reglees = new Coordonnees(List.of("1 place de l’Exemple", "52000 CHAUMONT"), "03 00 00 00 00", "contact@caf.example", "Chaumont");
        Donnees donnees = donnees(Reconduction.TACITE, ModeGestion.CAF);
        List<PapierRedige> papiers = new Redaction(donnees, new NotreCaf("Caf", reglees), Map.of(), Map.of(), TexteEnVigueur::livre).tous();
        assertThat(papiers.subList(0, 2)).allSatisfy(p -> assertThat(p.texte().corps())
                .contains("Entre la Caf, 1 place de l’Exemple, 52000 CHAUMONT (tél.\u00a003 00 00 00 00, contact@caf.example), ci-après"));
        assertThat(rediger(donnees, Map.of()).tous().get(0).texte().corps()).contains("Entre la Caf, ci-après");
        Redaction avenant = new Redaction(donnees, new NotreCaf("Caf", reglees), Map.of(), Map.of(Donnees.CAF, "Caf, 2 rue d’Avant"), TexteEnVigueur::livre);
        assertThat(avenant.tous().subList(0, 2)).as("dite une fois, une adresse nouvelle ne fait pas un avenant")
                .allSatisfy(p -> assertThat(p.texte().corps()).contains("Entre la Caf, 2 rue d’Avant, ci-après"));
    }

    @ParameterizedTest
    @EnumSource(Reconduction.class)
    void chaque_facon_de_durer_et_de_gerer_a_sa_clause_et_nulle_balise_ne_reste(Reconduction reconduction) {
        for (ModeGestion mode : ModeGestion.values()) {
            rediger(donnees(reconduction, mode), Map.of()).tous()
                    .forEach(p -> assertThat(p.texte().corps()).doesNotContain("{", "}").doesNotContain("null"));
        }
    }

    @Test
    void une_clause_propre_remplace_celle_de_la_maison_et_s_apercoit_seule_en_comparant() {
        Donnees donnees = donnees(Reconduction.TACITE, ModeGestion.CAF);
        List<Comparaison.Texte> avant = textes(rediger(donnees, Map.of()).tous());
        Redaction autre = rediger(donnees, Map.of(ClausesDeConvention.DENONCIATION.code(), "# Dénonciation\n\nSix mois, et non {preavis}."));
        List<Difference> differences = Comparaison.articles(avant, textes(autre.tous()));
        assertThat(differences).singleElement().satisfies(d -> {
            assertThat(d.quoi()).isEqualTo("Dénonciation");
            assertThat(d.apres()).isEqualTo("Six mois, et non 3\u00a0mois.");
            assertThat(d.enClair()).contains("est ainsi rédigé");
        });
        assertThat(autre.clauses()).containsEntry("CONVENTION_DENONCIATION", "# Dénonciation\n\nSix mois, et non {preavis}.");
    }

    @Test
    void un_service_de_plus_se_dit_en_mots_du_metier() {
        Map<String, String> avant = donnees(Reconduction.TACITE, ModeGestion.CAF).enMots();
        Map<String, String> apres = new java.util.LinkedHashMap<>(avant);
        apres.put("Service Adonis", "profil du service");
        apres.remove("Service Filoué");
        apres.put("Durée", "24\u00a0mois");
        assertThat(Comparaison.termes(avant, apres)).extracting(Difference::quoi, Difference::ajoute, Difference::retire).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Durée", false, false), org.assertj.core.groups.Tuple.tuple("Service Adonis", true, false),
                org.assertj.core.groups.Tuple.tuple("Service Filoué", false, true));
    }

    @Test
    void chaque_clause_est_complete_et_se_reecrit() {
        assertThat(ModelesDesPapiers.clauses()).extracting(c -> c.code()).doesNotHaveDuplicates();
        assertThat(ModelesDesPapiers.clauses()).allSatisfy(c -> new TexteDeCourriel("", c.corps()).verifier(c));
    }

    private static Redaction rediger(Donnees donnees, Map<String, String> siennes) {
        return new Redaction(donnees, new NotreCaf("Caf", new Coordonnees(List.of(), "", "", "")), siennes, Map.of(), TexteEnVigueur::livre);
    }

    private static List<Comparaison.Texte> textes(List<PapierRedige> papiers) {
        return papiers.stream().map(p -> new Comparaison.Texte(p.genre(), p.service(), p.texte().corps())).toList();
    }

    private static Donnees donnees(Reconduction reconduction, ModeGestion mode) {
        boolean tacite = reconduction == Reconduction.TACITE;
        Integer reconduite = tacite ? 12 : null;
        return new Donnees(1, "CONV-2026-0042", EtatConvention.BROUILLON,
                new Donnees.Partie(1, "Association d’Exemple", "000\u202f000\u202f018\u00a000010", TypePartenaire.ASSOCIATION, "2 place Inventée", null), mode,
                new Terme(LocalDate.of(2027, 3, 1), 36, reconduction, reconduite, null, 3), 36, reconduction, reconduite, null, 3, List.of(
                new Donnees.ContratLu(1, ServicePartenaire.CDAP, EtatConvention.BROUILLON, List.of("T1", "T2"), 12),
                new Donnees.ContratLu(2, ServicePartenaire.FILOUE, EtatConvention.BROUILLON, List.of(), null)),
                new Donnees.SignataireLu("Ada Exemple", "présidente", "ada", null), List.of("Alix Exemple"), List.of("Sacha Exemple, accueil"));
    }
}
