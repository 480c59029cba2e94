package fr.passerelle.socle.bilans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.commun.tableur.TableurCsv;
import fr.passerelle.socle.commun.tableur.TableurXlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** A capability that declares three indicators and one breakdown has the rest: comparison, edition shown outside, files. */
class AutreBilanTest {

    private static final Map<String, Long> AVANT = Map.of("NORD", 21L, "SUD", 19L);
    private static final Map<String, Long> SITES = Map.of("NORD", 25L, "SUD", 22L, "EST", 3L);

    @Example
    void les_chiffres_se_comparent_a_ceux_de_l_annee_precedente() {
        Bilan<Void> bilan = compare(3, 6);
        assertThat(Affichage.ecart(bilan.indicateur("G-01"))).isEqualTo("+10 (+25\u202f%)");
        assertThat(Affichage.ecart(bilan.indicateur("G-02"))).isEqualTo("+1\u00a0point");
        assertThat(Affichage.precedente(bilan.indicateur("G-04.SUD"))).isEqualTo("48\u202f%");
        assertThat(Affichage.precedente(bilan.indicateur("G-04.EST"))).isEqualTo("n.\u00a0c.");
    }

    @Example
    void seul_l_indicateur_declare_se_cache_et_la_phrase_avec_lui() {
        Bilan<Void> ouvert = compare(3, 6);
        Bilan<Void> bilan = new Bilan<>(2025, 0, null, null, 5, ouvert.indicateurs(), ouvert.repartitions(), Map.of("MOT", "3 recours"),
                List.of(), Map.of("MOT", "{G-01} demandes, {G-03} recours, {G-04.EST:nombre} à l’est."), null);
        Bilan<Void> diffusable = BilanDeGuichets.TRAME.diffusable(bilan);
        assertThat(diffusable.indicateurs()).filteredOn(Indicateur::estCache).extracting(Indicateur::code).containsExactly("G-03");
        assertThat(diffusable.indicateur("G-03").n1().estConnue()).isFalse();
        assertThat(diffusable.repartitions()).isEqualTo(bilan.repartitions());
        assertThat(diffusable.textes()).containsEntry("MOT", "50 demandes, n.\u00a0d. recours, 3 à l’est.");
        assertThat(diffusable.modeles()).isEmpty();
        assertThat(BilanDeGuichets.TRAME.diffusable(diffusable)).isEqualTo(diffusable);
    }

    @Example
    void une_comparaison_ne_dit_pas_ce_que_l_annee_precedente_cachait() {
        Bilan<Void> avant = BilanDeGuichets.en(2024, 40, 3, AVANT);
        Bilan<Void> diffusable = BilanDeGuichets.TRAME.diffusable(compare(8, 3), BilanDeGuichets.TRAME.diffusable(avant));
        assertThat(Affichage.valeur(diffusable.indicateur("G-03"))).isEqualTo("8");
        assertThat(diffusable.indicateur("G-03").n1().estConnue()).isFalse();
        assertThat(diffusable.indicateur("G-01").n1().estConnue()).isTrue();
    }

    /** What a version knows of the year before is what that year showed when it was frozen, and nothing it shows since. */
    @Example
    void une_version_arretee_ne_compare_que_ce_que_l_annee_precedente_montrait() {
        Bilan<Void> bilan = compare(8, 7);
        List<String> sansRecours = bilan.montres().stream().filter(c -> !c.equals("G-03")).toList();
        assertThat(BilanDeGuichets.TRAME.diffusable(bilan.avecMontresAvant(sansRecours)).indicateur("G-03").n1().estConnue()).isFalse();
        assertThat(BilanDeGuichets.TRAME.diffusable(bilan.avecMontresAvant(bilan.montres())).indicateur("G-03").n1().estConnue()).isTrue();
        assertThat(BilanDeGuichets.TRAME.diffusable(bilan).indicateur("G-03").n1().estConnue()).as("rien n’en est connu").isFalse();
    }

    /** A total that is hidden at nought too: its table must not tell it empty. */
    @Property(tries = 100)
    void une_repartition_ne_dit_rien_d_un_total_cache(@ForAll @LongRange(max = 8) long recours, @ForAll @LongRange(min = 1, max = 8) long seuil) {
        Ventilation sites = BilanDeGuichets.SITES.quiIdentifie().totalisee(BilanDeGuichets.RECOURS);
        Trame trame = new Trame(List.of(BilanDeGuichets.DEMANDES, BilanDeGuichets.RECOURS), List.of(sites), List.of());
        Bilan<Void> diffusable = trame.diffusable(new Bilan<>(2025, (int) seuil, new Chiffres<>(
                List.of(BilanDeGuichets.DEMANDES.compte(50), BilanDeGuichets.RECOURS.compte(recours)), List.of(sites.repartir(Map.of("NORD", recours, "SUD", 0L, "EST", 0L)::get, recours)), null)));
        if (diffusable.indicateur("G-03").estCache()) {
            assertThat(diffusable.repartition("G-04").lignes()).hasSize(3).allMatch(l -> l.estCache() && l.denominateur() == null);
            assertThat(diffusable.repartition("G-04").montrees()).singleElement().matches(l -> l.estCache() && l.denominateur() == null);
            assertThat(trame.diffusable(diffusable)).isEqualTo(diffusable);
        }
    }

    @Example
    void une_repartition_regroupe_ses_parts_d_une_meme_base() {
        Ventilation sites = BilanDeGuichets.SITES.regroupant(s -> !s.equals("NORD"), new Ligne("AILLEURS", "Ailleurs"));
        Trame trame = new Trame(List.of(BilanDeGuichets.DEMANDES), List.of(sites), List.of());
        Bilan<Void> bilan = new Bilan<>(2025, 5, new Chiffres<>(List.of(BilanDeGuichets.DEMANDES.compte(50)), List.of(sites.repartir(SITES::get, 50)), null));
        assertThat(trame.regroupe(bilan).repartition("G-04").lignes()).extracting(l -> l.code() + " " + l.libelle() + " " + Affichage.valeur(l))
                .containsExactly("G-04.NORD Site du nord 50\u202f%", "G-04.AILLEURS Ailleurs 50\u202f%");
        assertThat(trame.diffusable(bilan).repartition("G-04")).isEqualTo(trame.regroupe(bilan).repartition("G-04"));
        assertThat(trame.citables()).extracting(Ligne::code).containsExactly("G-01", "G-04.NORD");
        assertThatThrownBy(sites::quiIdentifie).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void une_repartition_declaree_se_cache_avec_une_autre_ligne() {
        Ventilation sites = BilanDeGuichets.SITES.quiIdentifie();
        Trame trame = new Trame(List.of(BilanDeGuichets.DEMANDES), List.of(sites), List.of());
        Bilan<Void> bilan = new Bilan<>(2025, 5, new Chiffres<>(List.of(BilanDeGuichets.DEMANDES.compte(50)),
                List.of(sites.repartir(SITES::get, 50)), null));
        assertThat(trame.diffusable(bilan).repartition("G-04").lignes()).filteredOn(Indicateur::estCache)
                .extracting(Indicateur::code).containsExactly("G-04.SUD", "G-04.EST");
    }

    @Property(tries = 300)
    void un_indicateur_cache_a_toujours_au_moins_deux_valeurs_possibles(@ForAll @LongRange(max = 30) long recours,
            @ForAll @LongRange(min = 1, max = 8) long seuil) {
        boolean cache = cache(recours, seuil);
        long possibles = java.util.stream.LongStream.rangeClosed(0, 40).filter(autre -> cache(autre, seuil)).count();
        assertThat(!cache || possibles > 1).isTrue();
        assertThat(recours > 0 && recours < seuil && !cache).isFalse();
    }

    private static boolean cache(long recours, long seuil) {
        Bilan<Void> bilan = new Bilan<>(2025, (int) seuil, BilanDeGuichets.chiffres(50, recours, SITES));
        return BilanDeGuichets.TRAME.diffusable(bilan).indicateur("G-03").estCache();
    }

    @Example
    void les_fichiers_disent_ce_qui_est_cache() throws IOException {
        Bilan<Void> diffusable = BilanDeGuichets.TRAME.diffusable(compare(3, 6));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (Tableur tableur = new TableurCsv(csv)) {
            BilanTableur.ecrire(diffusable, tableur);
        }
        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("G-01;;Demandes reçues;50;;50;", "G-03;;Recours;n.\u00a0d.;;;",
                "G-04.NORD;Sites;Site du nord;25;50;50;%");
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Tableur tableur = new TableurXlsx(xlsx, "Bilan 2025")) {
            BilanTableur.ecrire(diffusable, tableur);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx.toByteArray()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    /** Neither noughts nor comparisons drawn from them: what was published, as it was. */
    @Example
    void une_annee_sans_cas_montre_ce_qui_en_fut_publie() throws IOException {
        Chiffres<Void> vide = BilanDeGuichets.chiffres(0, 0, Map.of());
        Comparaisons avant = new Comparaisons(null, Map.of("G-02", publie(2023, "G-02", "60")), 30);
        List<Bilan.Paru> parus = avant.parus(BilanDeGuichets.TRAME, avant.comparer(vide), List.of(publie(2024, "G-04.SUD", "48"), publie(2024, "G-02", "66"),
                new IndicateurPublie(2024, "G-01", BigDecimal.TEN, 0, "Rapport du pays", true)));
        assertThat(parus).extracting(p -> p.repartition() + "|" + p.chiffre().libelle() + "|" + Affichage.parue(p.chiffre()) + "|" + Affichage.precedente(p.chiffre()) + "|"
                + Affichage.ecart(p.chiffre())).containsExactly("|Demandes accordées|≈\u00a066\u202f%|≈\u00a060\u202f%|≈\u00a0+6\u00a0points", "Sites|Site du sud|≈\u00a048\u202f%|n.\u00a0c.|n.\u00a0c.");
        Bilan<Void> bilan = new Bilan<>(2024, 0, null, null, 5, vide.indicateurs(), vide.repartitions(), Map.of(), List.of(), Map.of(), null, parus);
        assertThat(new TexteChiffre(BilanDeGuichets.TRAME).rendre("{G-02} accordées, {G-01} demandes, {G-04.SUD:nombre} au sud.", bilan))
                .isEqualTo("≈\u00a066\u202f% accordées, n.\u00a0c. demandes, n.\u00a0c. au sud.");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (Tableur tableur = new TableurCsv(csv)) {
            BilanTableur.ecrire(bilan, tableur);
        }
        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("G-02;;Demandes accordées;;;66;%;60;6;;≈;", ";Rapport annuel").doesNotContain("G-01");
    }

    /** For people: labels, and no column that says nothing. */
    @Example
    void le_fichier_pour_des_gens_n_a_ni_code_ni_colonne_vide() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (Tableur tableur = new TableurCsv(csv)) {
            BilanTableur.ecrirePourLecture(BilanDeGuichets.en(2024, 40, 3, AVANT), tableur);
        }
        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("Répartition;Indicateur;Nombre;Sur;Valeur;Unité;Calcul").doesNotContain("G-0", "Écart", "Approché");
    }

    private static IndicateurPublie publie(int annee, String code, String valeur) {
        return new IndicateurPublie(annee, code, new BigDecimal(valeur), 0, "Rapport annuel", false);
    }

    private static Bilan<Void> compare(long recours, long avant) {
        Chiffres<Void> precedents = BilanDeGuichets.chiffres(40, avant, AVANT);
        return new Bilan<>(2025, 5, new Comparaisons(precedents, Map.of(), 30).comparer(BilanDeGuichets.chiffres(50, recours, SITES)));
    }
}
