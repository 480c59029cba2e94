package fr.passerelle.mediation.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.bilan.calcul.TrameDeMediation;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.bilans.Pic;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Tranche;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bilan of 2025, from the imported file to the figures the institution published, number by number. */
@DansLeServeur
class BilanReferenceIT {

    private static final String ATTENDU = "reference/saisines_2025_attendu.json";

    private BilanService bilans;
    private Bilan<Complements> bilan;

    @BeforeEach
    void lireLeBilan() throws Exception {
        bilans = Services.trouver(BilanService.class);
        bilan = EnTantQue.executer("direction", () -> bilans.pour(2025));
    }

    @Test
    void chaque_valeur_attendue_est_celle_du_bilan() throws Exception {
        JsonObject attendu = attendu();
        assertThat(imprime("I-01")).isEqualTo("33");
        assertThat(imprime("I-02")).isEqualTo(attendu.getString("taux_irrecevabilite") + "\u202f%");
        verifierRepartition(attendu.getJsonObject("canal"), "I-03");
        verifierRepartition(attendu.getJsonObject("motif"), "I-05.MOTIF");
        verifierRepartition(attendu.getJsonObject("prestation"), "I-05.PRESTATION");
        attendu.getJsonObject("trimestre").forEach((t, n) -> assertThat(imprime("I-06." + t)).isEqualTo(n.toString()));
        verifier(attendu.getJsonArray("directes"), "I-04");
        verifier(attendu.getJsonArray("confirmee"), "I-07");
        verifier(attendu.getJsonArray("ecrites"), "I-09");
        assertThat(bilan.indicateur("I-10").numerateur()).isEqualByComparingTo(attendu.getInt("total_jours") + "");
        assertThat(bilan.indicateur("I-10").denominateur()).isEqualByComparingTo(attendu.getInt("repondues") + "");
        assertThat(imprime("I-10")).isEqualTo(attendu.getString("delai_moyen").replace('.', ','));
        assertThat(imprime("I-11.MEDIANE")).isEqualTo(attendu.getString("delai_median").replace('.', ','));
        assertThat(imprime("I-12")).isEqualTo(attendu.getString("sous_10_jours") + "\u202f%");
        assertThat(imprime("I-13")).isEqualTo(attendu.getString("sous_8_jours") + "\u202f%");
        assertThat(bilan.indicateur("I-16.RAPPELS").valeur()).isNotNull();
        assertThat(imprime("I-16.RAPPELS").replaceAll("\\D", "")).isEqualTo(attendu.getString("rappels"));
    }

    @Test
    void le_pic_est_au_deuxieme_trimestre() {
        assertThat(Pic.de(bilan.repartition("I-06")).enMots()).isEqualTo("Pic au deuxième trimestre");
    }

    @Test
    void une_annee_precedente_connue_par_ses_publications_se_compare_a_peu_pres() {
        assertThat(compare("I-04")).isEqualTo("≈\u00a079\u202f% → ≈\u00a0−6\u00a0points");
        assertThat(compare("I-04.TIERS")).isEqualTo("≈\u00a021\u202f% → ≈\u00a0+6\u00a0points");
        assertThat(compare("I-03.COURRIEL")).isEqualTo("≈\u00a092\u202f% → ≈\u00a0−47\u00a0points");
        assertThat(compare("I-10")).isEqualTo("≈\u00a02,1 → ≈\u00a0+0,75\u00a0jour (≈\u00a0+36\u202f%)");
        assertThat(compare("I-01")).isEqualTo("n.\u00a0c. → n.\u00a0c.");
        assertThat(compare("I-03.TELEPROCEDURE")).isEqualTo("n.\u00a0c. → n.\u00a0c.");
    }

    @Test
    void les_valeurs_nationales_restent_celles_publiees() {
        assertThat(bilan.repere()).extracting(IndicateurPublie::code).contains("I-10", "I-13", "I-07", "I-08");
    }

    @Test
    void chaque_effectif_ouvre_exactement_ses_saisines() throws Exception {
        CasDuBilanService cas = Services.trouver(CasDuBilanService.class);
        for (String code : List.of("I-01", "I-04", "I-03.COURRIEL", "I-05.PRESTATION.PPA", "I-06.T2", "I-07", "I-08",
                "I-09", "I-12", "I-13", "I-17.ERREUR_TRAITEMENT", "I-04.GROUPE.SERVICES_ETAT")) {
            Tranche<CasDuChiffre> lues = EnTantQue.executer("mediateur", () -> cas.casDe(2025, code, 1, ""));
            assertThat(lues.total()).as(code).isEqualTo(bilan.indicateur(code).numerateur().longValue());
        }
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> cas.casDe(2025, "I-99", 1, "")).isInstanceOf(Introuvable.class));
    }

    @Test
    void chaque_saisine_derriere_une_somme_dit_ce_qu_elle_y_ajoute() throws Exception {
        CasDuBilanService cas = Services.trouver(CasDuBilanService.class);
        Tranche<CasDuChiffre> lues = EnTantQue.executer("mediateur", () -> cas.casDe(2025, "I-16.RAPPELS", 1, ""));
        BigDecimal somme = lues.lignes().stream().map(CasDuChiffre::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(somme).isEqualByComparingTo(bilan.indicateur("I-16.RAPPELS").valeur()).isPositive();
        assertThat(EnTantQue.executer("mediateur", () -> cas.somme(2025, "I-16.RAPPELS"))).isEqualByComparingTo(somme);
        assertThat(EnTantQue.executer("mediateur", () -> cas.casDe(2025, "I-01", 1, "")).lignes()).allSatisfy(c -> assertThat(c.montant()).isNull());
    }

    @Test
    void une_annee_sans_saisine_a_zero_partout_et_aucune_moyenne() throws Exception {
        Bilan<Complements> vide = EnTantQue.executer("direction", () -> bilans.pour(2001));
        assertThat(vide.estVide()).isTrue();
        assertThat(Affichage.valeur(vide.indicateur("I-01"))).isEqualTo("0");
        assertThat(List.of("I-02", "I-04", "I-07", "I-09", "I-10", "I-11.MEDIANE", "I-12", "I-13", "I-15"))
                .allSatisfy(code -> assertThat(Affichage.valeur(vide.indicateur(code))).isEqualTo("—"));
        assertThat(vide.propre().delais()).isEmpty();
        assertThat(Pic.de(vide.repartition("I-06")).enMots()).isNull();
        assertThat(TrameDeMediation.TRAME.diffusable(vide).estVide()).isTrue();
    }

    @Test
    void les_ensembles_se_recoupent() {
        assertThat(bilan.indicateur("I-02").denominateur()).isEqualByComparingTo("33");
        assertThat(bilan.indicateur("I-15").denominateur()).isEqualByComparingTo("33");
        assertThat(bilan.repartition("I-03").lignes()).extracting(l -> l.numerateur().intValue()).containsExactly(15, 15, 3);
    }

    private void verifierRepartition(JsonObject attendu, String code) {
        assertThat(bilan.repartition(code).lignes()).hasSameSizeAs(attendu.keySet());
        attendu.forEach((valeur, chiffres) -> verifier(chiffres.asJsonArray(), code + "." + valeur));
    }

    private void verifier(JsonArray attendu, String code) {
        assertThat(bilan.indicateur(code).numerateur()).as(code).isEqualByComparingTo(attendu.getInt(0) + "");
        assertThat(imprime(code)).as(code).isEqualTo(attendu.getString(1) + "\u202f%");
    }

    private String imprime(String code) {
        return Affichage.valeur(bilan.indicateur(code));
    }

    private String compare(String code) {
        Indicateur i = bilan.indicateur(code);
        return Affichage.precedente(i) + " → " + Affichage.ecart(i);
    }

    private static JsonObject attendu() throws Exception {
        try (InputStream flux = BilanReferenceIT.class.getResourceAsStream("/" + ATTENDU)) {
            return Json.createReader(flux).readObject();
        }
    }
}
