package fr.passerelle.partenaires.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of a convention, case by case. */
class EcheancesTest {

    private static final LocalDate EFFET = LocalDate.of(2024, 1, 31);

    private static Terme tacite(Integer max, int preavis) {
        return new Terme(EFFET, 1, Reconduction.TACITE, 1, max, preavis);
    }

    private static Echeance attendue(EtatEcheance etat, int periode, String fin, String reconduction, String avant, String finLe) {
        return new Echeance(etat, periode, jour(fin), jour(reconduction), jour(avant), jour(finLe));
    }

    private static LocalDate jour(String texte) {
        return texte == null ? null : LocalDate.parse(texte);
    }

    @Test
    void les_mois_se_comptent_du_premier_jour_et_tombent_sur_le_dernier_du_mois_ou_ce_jour_n_existe_pas() {
        Terme terme = tacite(null, 0);
        assertThat(terme.au(EFFET)).isEqualTo(attendue(EtatEcheance.ACTIVE, 1, "2024-02-28", "2024-02-29", "2024-02-29", null));
        assertThat(terme.au(jour("2024-02-29"))).isEqualTo(attendue(EtatEcheance.ACTIVE, 2, "2024-03-30", "2024-03-31", "2024-03-31", null));
        assertThat(terme.au(jour("2025-02-27"))).isEqualTo(attendue(EtatEcheance.ACTIVE, 13, "2025-02-27", "2025-02-28", "2025-02-28", null));
    }

    @Test
    void une_denonciation_ne_vaut_que_recue_strictement_avant_sa_limite() {
        Terme terme = new Terme(jour("2026-01-01"), 12, Reconduction.TACITE, 12, null, 3);
        assertThat(terme.denoncee(jour("2026-09-30")).au(jour("2026-12-01")))
                .isEqualTo(attendue(EtatEcheance.ACTIVE, 1, "2026-12-31", null, null, "2026-12-31"));
        assertThat(terme.denoncee(jour("2026-10-01")).au(jour("2026-12-01")))
                .isEqualTo(attendue(EtatEcheance.ACTIVE, 1, "2026-12-31", "2027-01-01", null, "2027-12-31"));
        assertThat(terme.denoncee(jour("2026-10-01")).au(jour("2027-06-01")))
                .isEqualTo(attendue(EtatEcheance.ACTIVE, 2, "2027-12-31", null, null, "2027-12-31"));
        assertThat(terme.denoncee(jour("2026-10-01")).au(jour("2028-01-01")).etat()).isEqualTo(EtatEcheance.RESILIEE);
    }

    @ParameterizedTest
    @CsvSource({"3, 2026-11-28, 2027-02-27", "3, 2026-11-30, 2027-02-27", "3, 2026-12-01, 2027-02-28", "3, 2027-11-30, 2028-02-28", "3, 2027-12-01, 2028-02-29",
            "1, 2027-01-31, 2027-02-27", "6, 2026-08-31, 2027-02-27", "12, 2028-02-29, 2029-02-27", "0, 2026-11-28, 2026-11-28"})
    void un_contrat_denonce_seul_finit_au_bout_du_preavis_de_sa_convention(int preavis, LocalDate recueLe, LocalDate dernierJour) {
        assertThat(new Terme(jour("2026-01-01"), 12, Reconduction.TACITE, 12, null, preavis).finDUnContrat(recueLe, recueLe)).isEqualTo(dernierJour);
    }

    @Test
    void un_contrat_denonce_seul_ne_dure_pas_plus_que_sa_convention_et_la_page_dit_pourquoi_ce_jour() {
        LocalDate jour = jour("2026-11-28");
        Terme tacite = new Terme(jour("2026-01-01"), 12, Reconduction.TACITE, 12, null, 3);
        Terme finie = new Terme(jour("2026-01-01"), 12, Reconduction.AUCUNE, null, null, 3);
        assertThat(finie.finDUnContrat(jour, jour)).isEqualTo("2026-12-31");
        assertThat(Explication.finDUnContrat(tacite, jour, jour)).isEqualTo("Le contrat prendra fin le " + Typographie.date(jour("2027-02-27")) + "\u202f: préavis de 3\u00a0mois.");
        assertThat(Explication.finDUnContrat(finie, jour, jour)).isEqualTo("Le contrat prendra fin le " + Typographie.date(jour("2026-12-31")) + ", avec la convention.");
        assertThat(Explication.finDUnContrat(tacite, jour("2026-05-10"), jour)).startsWith("Le contrat prend fin aussitôt").contains(Typographie.date(jour("2026-08-09")));
    }

    @Test
    void ce_qui_fut_recu_plus_tard_n_etait_pas_su_ce_jour_la() {
        Terme terme = new Terme(jour("2026-01-01"), 12, Reconduction.TACITE, 12, null, 3).denoncee(jour("2026-06-01"));
        assertThat(terme.au(jour("2026-05-31"))).isEqualTo(attendue(EtatEcheance.ACTIVE, 1, "2026-12-31", "2027-01-01", "2026-10-01", null));
        assertThat(terme.au(jour("2026-06-01")).finLe()).isEqualTo("2026-12-31");
    }

    @Test
    void un_preavis_plus_long_que_la_reconduction_reporte_de_terme_en_terme() {
        Terme terme = new Terme(jour("2026-01-01"), 1, Reconduction.TACITE, 1, null, 3).denoncee(jour("2026-01-10"));
        assertThat(terme.au(jour("2026-01-15"))).isEqualTo(attendue(EtatEcheance.ACTIVE, 1, "2026-01-31", "2026-02-01", null, "2026-04-30"));
    }

    @Test
    void sans_reconduction_possible_il_n_y_a_rien_a_denoncer() {
        assertThat(tacite(0, 1).au(EFFET)).isEqualTo(attendue(EtatEcheance.ACTIVE, 1, "2024-02-28", null, null, "2024-02-28"));
        Terme derniere = tacite(1, 0).denoncee(jour("2024-03-15"));
        assertThat(derniere.au(jour("2024-03-20"))).isEqualTo(attendue(EtatEcheance.ACTIVE, 2, "2024-03-30", null, null, "2024-03-30"));
        assertThat(derniere.au(jour("2024-04-01")).etat()).isEqualTo(EtatEcheance.EXPIREE);
        assertThat(tacite(1, 0).denoncee(jour("2025-01-01")).au(jour("2026-01-01")).etat()).isEqualTo(EtatEcheance.EXPIREE);
    }

    @Test
    void avant_l_effet_elle_est_a_venir_meme_denoncee() {
        assertThat(tacite(null, 0).au(jour("2023-12-31"))).isEqualTo(attendue(EtatEcheance.A_VENIR, 1, "2024-02-28", "2024-02-29", "2024-02-29", null));
        assertThat(tacite(null, 0).denoncee(jour("2023-12-01")).au(jour("2023-12-31")))
                .isEqualTo(attendue(EtatEcheance.A_VENIR, 1, "2024-02-28", null, null, "2024-02-28"));
    }

    @Test
    void un_renouvellement_expres_prolonge_le_terme_du_jour_ou_il_est_convenu() {
        Terme terme = new Terme(jour("2024-01-01"), 12, Reconduction.EXPRESSE, null, null, 0, null, null,
                List.of(new Terme.Renouvellement(6, jour("2024-11-01"))));
        assertThat(terme.au(jour("2024-10-31")).finLe()).isEqualTo("2024-12-31");
        assertThat(terme.au(jour("2024-11-01"))).isEqualTo(attendue(EtatEcheance.ACTIVE, 1, "2024-12-31", null, null, "2025-06-30"));
        assertThat(terme.au(jour("2025-07-01"))).isEqualTo(attendue(EtatEcheance.EXPIREE, 2, "2025-06-30", null, null, "2025-06-30"));
    }

    @Test
    void un_manquement_grave_la_finit_ce_jour_la() {
        Terme terme = new Terme(jour("2024-01-01"), 12, Reconduction.TACITE, 12, null, 3, jour("2024-05-05"), jour("2024-05-05"), List.of());
        assertThat(terme.au(jour("2024-05-05"))).isEqualTo(attendue(EtatEcheance.ACTIVE, 1, "2024-05-05", null, null, "2024-05-05"));
        assertThat(terme.au(jour("2024-05-06")).etat()).isEqualTo(EtatEcheance.RESILIEE);
        assertThat(terme.au(jour("2024-05-04")).finLe()).isNull();
    }

    private static String dite(Terme terme, String au) {
        return Explication.de(terme, jour(au)).replace('\u00a0', ' ');
    }

    @Test
    void les_dates_se_disent_en_une_phrase() {
        Terme terme = new Terme(jour("2026-03-01"), 12, Reconduction.TACITE, 12, null, 3);
        assertThat(dite(terme, "2026-11-28")).isEqualTo("Reconduction tacite le 1er mars 2027, sauf dénonciation reçue "
                + "avant le 1er décembre 2026\u202f: préavis de 3 mois.");
        assertThat(dite(terme.denoncee(jour("2026-11-02")), "2026-11-28"))
                .isEqualTo("Dénonciation reçue le 2 novembre 2026\u202f: prend fin le 28 février 2027.");
        assertThat(dite(terme.denoncee(jour("2026-12-24")), "2026-12-25")).isEqualTo("Dénonciation reçue le 24 décembre 2026, "
                + "trop tard pour ce terme\u202f: reconduite le 1er mars 2027, elle prend fin le 29 février 2028.");
    }
}
