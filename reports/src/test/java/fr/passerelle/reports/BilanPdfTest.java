package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.bilan.calcul.TrameDeMediation;
import fr.passerelle.reports.mediation.BilanPdf;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.reports.socle.rendu.Conformite;
import fr.passerelle.socle.bilans.Bilan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BilanPdfTest {

    private static final byte[] OCTETS_INTERNE = BilanPdf.rendre(BilanDeReference.annee2025(), Edition.INTERNE, BilanDeReference.ORGANISME);
    private static final Pdf INTERNE = Pdf.lire(OCTETS_INTERNE);
    private static final byte[] OCTETS_DIFFUSABLE = BilanPdf.rendre(TrameDeMediation.TRAME.diffusable(BilanDeReference.annee2025()), Edition.DIFFUSABLE, BilanDeReference.ORGANISME);
    private static final Pdf DIFFUSABLE = Pdf.lire(OCTETS_DIFFUSABLE);

    static Stream<Arguments> tousLesBilans() {
        return Stream.of(
                Arguments.of("interne", OCTETS_INTERNE),
                Arguments.of("diffusable", OCTETS_DIFFUSABLE),
                Arguments.of("année vide, interne", BilanPdf.rendre(BilanDeReference.anneeVide(), Edition.INTERNE, BilanDeReference.ORGANISME)),
                Arguments.of("année publiée", BilanPdf.rendre(BilanDeReference.anneeParue(), Edition.INTERNE, BilanDeReference.ORGANISME)),
                Arguments.of("année précédente connue", BilanPdf.rendre(BilanDeReference.avecAnneePrecedente(), Edition.INTERNE, BilanDeReference.ORGANISME)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tousLesBilans")
    void pdfUaEtPdfASansDefaut(String nom, byte[] pdf) {
        assertThat(Conformite.defauts(pdf)).as(nom).isEmpty();
    }

    @Test
    void l_organisme_regle_est_celui_imprime() {
        String texte = Pdf.lire(OCTETS_INTERNE).texte();
        assertThat(texte).contains(BilanDeReference.ORGANISME).doesNotContain("Caisse d’allocations familiales");
    }

    @Test
    void lesChiffresPubliesDe2025SontImprimesTelsQuels() {
        for (Pdf pdf : List.of(INTERNE, DIFFUSABLE)) {
            assertThat(pdf.texte().lines())
                    .contains("33", "73\u202f%", "85\u202f%", "91\u202f%", "2,85\u00a0jours", "97\u202f%",
                            "Pic au deuxième trimestre.");
            assertThat(pdf.enUneLigne())
                    .contains("En 2025, le médiateur a reçu 33\u00a0saisines et répondu en 2,85\u00a0jours en moyenne.")
                    .contains("73\u202f% des saisines viennent directement de l’allocataire (24 sur 33).")
                    .contains("La position de la Caf est confirmée dans 85\u202f% des réponses (28 sur 33).")
                    .contains("91\u202f% des réponses sont écrites (30 sur 33)")
                    .contains("Téléprocédure (caf.fr) et courriel à égalité\u202f: 45\u202f% des saisines chacun.")
                    .contains("Téléprocédure (caf.fr) 15 45\u202f% n.\u00a0c. n.\u00a0c.")
                    .contains("Courriel 15 45\u202f% ≈\u00a092\u202f% ≈\u00a0−47\u00a0points")
                    .contains("Courrier 3 9\u202f%")
                    .contains("1\u1d49\u02b3\u00a0trimestre 8", "2\u1d49\u00a0trimestre 12", "3\u1d49\u00a0trimestre 7", "4\u1d49\u00a0trimestre 6")
                    .contains("Délai médian de réponse 2,0\u00a0jours")
                    .contains("94\u202f%")
                    .contains("Rappels versés 2\u202f555\u202f€")
                    .contains("La somme des pourcentages peut différer de 100 en raison des arrondis.");
        }
    }

    @Test
    void leDelaiEtLaPartDirecteSontCompares() {
        assertThat(INTERNE.enUneLigne())
                .contains("↘ ≈\u00a0−6\u00a0points 2024\u202f: ≈\u00a079\u202f%")
                .contains("↗ ≈\u00a0+0,75\u00a0jour (≈\u00a0+36\u202f%) 2024\u202f: ≈\u00a02,1");
    }

    @Test
    void lesSectionsVontDansLOrdreAvecLeursSignetsEtLeurSommaire() {
        List<String> titres = List.of("1. L’essentiel", "2. Rôle et cadre de la médiation", "3. Qui saisit\u202f?", "4. Comment\u202f?",
                "5. Quand\u202f?", "6. Pourquoi\u202f?", "7. Recevabilité", "8. Quelle réponse\u202f?", "9. Dans quels délais\u202f?",
                "10. Constats", "11. Préconisations", "12. Méthode", "13. Annexe\u202f: tableaux complets");
        assertThat(INTERNE.signets()).containsSubsequence(titres);
        assertThat(DIFFUSABLE.signets()).containsSubsequence(titres.subList(0, 12)).noneMatch(s -> s.contains("Annexe"));
        int[] places = titres.stream().mapToInt(t -> INTERNE.texte().lastIndexOf(t)).toArray();
        assertThat(places).isSorted().doesNotContain(-1);
        assertThat(INTERNE.texte()).containsPattern("2\\. Rôle et cadre de la médiation 3\\n");
    }

    @Test
    void chaqueFigureADesMotsEtUnTableau() {
        List<Pdf.Balise> figures = INTERNE.balises().stream().filter(b -> b.type().equals("Figure")).toList();
        assertThat(figures).hasSizeGreaterThan(9).allSatisfy(f -> assertThat(f.texteDeRemplacement()).hasSizeGreaterThan(40));
        assertThat(figures).anySatisfy(f -> assertThat(f.texteDeRemplacement()).contains("2\u1d49\u00a0trimestre\u202f: 12").contains("Pic au deuxième trimestre"));
        List<String> types = INTERNE.types();
        IntStream.range(0, types.size()).filter(i -> types.get(i).equals("Figure"))
                .forEach(i -> assertThat(types.subList(i, types.size())).as("un tableau suit la figure").contains("Table"));
        assertThat(types).contains("TH", "TD", "THead", "TBody", "L", "LI", "LBody", "TOC", "TOCI", "Link", "Document");
    }

    @Test
    void lesTitresNeSautentPasDeNiveau() {
        int precedent = 0;
        for (String type : INTERNE.types()) {
            if (type.matches("H[1-6]")) {
                int niveau = type.charAt(1) - '0';
                assertThat(niveau).isLessThanOrEqualTo(precedent + 1);
                precedent = niveau;
            }
        }
        assertThat(precedent).isPositive();
    }

    @Test
    void leDocumentDitSonTitreEtSaLangue() {
        assertThat(INTERNE.titre()).isEqualTo("Bilan de la médiation administrative 2025 — édition interne");
        assertThat(INTERNE.langue()).isEqualTo("fr-FR");
        assertThat(INTERNE.texte()).contains("Version 1 arrêtée le 31\u00a0janvier 2026");
    }

    @Test
    void uneAnneeSansSaisineDonneDesZerosDesTiretsEtUnePhrase() {
        Pdf vide = Pdf.lire(BilanPdf.rendre(BilanDeReference.anneeVide(), Edition.INTERNE, BilanDeReference.ORGANISME));
        assertThat(vide.texte()).contains("Aucune saisine sur la période.").contains("provisoire");
        assertThat(vide.texte().lines()).contains("0", "—");
        assertThat(vide.enUneLigne()).contains("Taux d’irrecevabilité\u202f: —.").doesNotContain("n.\u00a0d. n.\u00a0d.");
        assertThat(vide.types()).filteredOn("Figure"::equals).as("seul le schéma des recours reste").hasSize(1);
    }

    @Test
    void leDiffusableNeDitRienDesPetitsEffectifs() {
        assertThat(DIFFUSABLE.enUneLigne())
                .contains("Autres, regroupés 12 36\u202f%")
                .contains("Les plus petits effectifs sont regroupés, pour qu’aucune famille ne puisse être reconnue.")
                .doesNotContain("Annexe")
                .doesNotContain("AEEH", "n.\u00a0d. n.\u00a0d.");
        assertThat(INTERNE.enUneLigne()).contains("AEEH 3 9\u202f%");
        assertThat(DIFFUSABLE.balises()).extracting(Pdf.Balise::texteDeRemplacement).anyMatch(t -> t != null && t.contains("Autres, regroupés\u202f: 36\u202f%"))
                .noneMatch(t -> t != null && t.contains("AEEH"));
    }

    @Test
    void une_annee_connue_par_ses_chiffres_publies_les_montre_avec_leur_source_et_aucun_zero() {
        Pdf parue = Pdf.lire(BilanPdf.rendre(BilanDeReference.anneeParue(), Edition.INTERNE, BilanDeReference.ORGANISME));
        assertThat(parue.enUneLigne()).contains("Saisines directes ≈\u00a079\u202f% ≈\u00a075\u202f% ≈\u00a0+4\u00a0points", "Délai moyen de réponse ≈\u00a02,1\u00a0jours",
                "Modes de saisine\u202f: Courriel ≈\u00a092\u202f%", "Source\u202f: Webinaire partenaires, mai 2026.").doesNotContain("Saisines reçues");
    }

    @Test
    void trente_trois_saisines_tiennent_en_quatorze_pages() {
        assertThat(INTERNE.pages()).isLessThanOrEqualTo(14);
        assertThat(DIFFUSABLE.pages()).isLessThanOrEqualTo(14);
    }

    /** What is said of a figure by its legend or by a sentence needs no table. */
    @Test
    void une_figure_est_sur_la_page_de_son_tableau() {
        for (Pdf pdf : List.of(INTERNE, DIFFUSABLE)) {
            List<String> legendes = new ArrayList<>();
            pdf.parPage().forEach(page -> {
                page.lines().filter(l -> l.matches("(Figure|Tableau)\u00a0\\d+ — .*")).forEach(legendes::add);
                legendes.add("page");
            });
            assertThat(IntStream.range(0, legendes.size() - 2).filter(i -> legendes.get(i).startsWith("Figure") && legendes.get(i + 1).equals("page")
                    && legendes.get(i + 2).startsWith("Tableau")).mapToObj(legendes::get)).isEmpty();
        }
    }

    @Test
    void un_correcteur_n_y_trouve_ni_espace_ni_apostrophe_ni_accord_a_reprendre() {
        for (Pdf pdf : List.of(INTERNE, DIFFUSABLE)) {
            assertThat(pdf.texte()).doesNotContainPattern("\\p{L}'\\p{L}").doesNotContainPattern("\\p{L} [;:!?%»]").doesNotContain("« ")
                    .doesNotContainPattern("[\u00a0\u202f][ \u00a0\u202f]").doesNotContainPattern("(?<![\\d,.\u202f\u00a0 ])[01][ \u00a0]saisines");
        }
    }

    @Test
    void aucun_code_de_machine_ni_colonne_muette_ne_s_imprime() {
        for (Pdf pdf : List.of(INTERNE, DIFFUSABLE)) {
            assertThat(pdf.texte()).doesNotContainPattern("\\bI.\\d\\d").doesNotContain("Numérat.", "Dénom.", "MISES_EN_OEUVRE", "PRISE_EN_CHARGE");
        }
    }

    @Test
    void lEffectifFaibleEtLeMotifDeVersionSontDits() {
        Pdf pdf = Pdf.lire(BilanPdf.rendre(BilanDeReference.avecAnneePrecedente(), Edition.INTERNE, BilanDeReference.ORGANISME));
        assertThat(pdf.enUneLigne()).contains("effectif faible").contains("Effectif faible\u202f: la comparaison est fragile.")
                .contains("Motif de cette version\u202f: Position d’une saisine corrigée après contrôle.");
        assertThat(pdf.balises()).extracting(Pdf.Balise::texteDeRemplacement).anyMatch(t -> t != null && t.contains("rang 3 puis 2"));
    }

    @Test
    void leMemeBilanDonneLesMemesOctets() {
        assertThat(BilanPdf.rendre(BilanDeReference.annee2025(), Edition.INTERNE, BilanDeReference.ORGANISME)).isEqualTo(OCTETS_INTERNE);
    }

    @Test
    void unTexteDuMediateurNePeutRienCasser() {
        Bilan<Complements> b = BilanDeReference.annee2025();
        String piege = "Un « texte » <b>& des balises</b>, des signes \u0000\uD83D\uDE00 \u0645\u0631\u062D\u0628\u0627, et 100 %.\n\n" + "Très long. ".repeat(2_000);
        Bilan<Complements> piegee = new Bilan<>(b.annee(), b.version(), b.arreteLe(), null, 5, b.indicateurs(), b.repartitions(),
                Map.of("CONSTATS", piege), b.repere(), Map.of(), b.propre());
        byte[] pdf = BilanPdf.rendre(piegee, Edition.INTERNE, BilanDeReference.ORGANISME);
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(Pdf.lire(pdf).texte()).contains("«\u202ftexte\u202f» <b>& des balises</b>").contains("100\u202f%");
    }
}
