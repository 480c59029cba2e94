package fr.passerelle.avip.fil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.fil.Etape.Avancement;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypeAccueil;
import fr.passerelle.avip.orientation.SuiviVu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** At each state of a thread someone knows what comes next and who has to do it, and how far its six steps are. */
class SuitesTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 28);

    @Test
    void une_demande_envoyee_attend_la_structure_ou_la_Caf_qui_l_a_reprise() {
        assertThat(suites(StatutOrientation.ENVOYEE, suivi(false), List.of(enfant()))).singleElement().satisfies(s -> {
            assertThat(s.qui()).isEqualTo(Cote.STRUCTURE);
            assertThat(s.avant()).isEqualTo(LocalDate.of(2026, 12, 7));
        });
        assertThat(suites(StatutOrientation.EN_EXAMEN, suivi(true), List.of(enfant()))).singleElement().satisfies(s -> assertThat(s.qui()).isEqualTo(Cote.CAF));
        assertThat(etapes(StatutOrientation.ENVOYEE, suivi(false), List.of(enfant()))).extracting(Etape::avancement)
                .containsExactly(Avancement.FAITE, Avancement.EN_COURS, Avancement.A_VENIR, Avancement.A_VENIR, Avancement.A_VENIR, Avancement.A_VENIR);
    }

    @Test
    void acceptee_chaque_enfant_attend_son_contrat_puis_sa_charte_puis_sa_signature() {
        List<EnfantDuFil> deux = List.of(enfant(), enfant(contrat(StatutContrat.PREPARE, JOUR.plusDays(3), JOUR.plusDays(100), null)));
        assertThat(suites(StatutOrientation.ACCEPTEE, repondu(), deux)).extracting(Suite::quoi)
                .containsExactly("Préparer le contrat de Lou", "Remettre la charte, puis signer le contrat de Lou");
        assertThat(etapes(StatutOrientation.ACCEPTEE, repondu(), deux).get(2)).satisfies(e -> assertThat(e.avancement()).isEqualTo(Avancement.EN_COURS));
    }

    @Test
    void en_cours_la_fin_se_prepare_trente_jours_avant_et_l_issue_se_demande_apres() {
        assertThat(quoi(contrat(StatutContrat.EN_COURS, JOUR.minusDays(60), JOUR.plusDays(31), null))).startsWith("L’accueil de Lou continue");
        assertThat(quoi(contrat(StatutContrat.EN_COURS, JOUR.minusDays(60), JOUR.plusDays(30), null))).startsWith("Parler de la suite");
        assertThat(quoi(contrat(StatutContrat.EN_COURS, JOUR.minusDays(60), JOUR.minusDays(1), null))).startsWith("Noter l’issue");
    }

    @Test
    void fini_la_situation_se_demande_de_cinq_a_huit_mois_apres_puis_plus_rien() {
        assertThat(quoi(contrat(StatutContrat.TERMINE, JOUR.minusMonths(9), JOUR.minusMonths(4), JOUR.minusMonths(4)))).startsWith("La situation du parent sera demandée");
        assertThat(quoi(contrat(StatutContrat.TERMINE, JOUR.minusMonths(9), JOUR.minusMonths(6), JOUR.minusMonths(6)))).startsWith("Noter la situation du parent");
        EnfantDuFil trop = enfant(contrat(StatutContrat.TERMINE, JOUR.minusMonths(20), JOUR.minusMonths(9), JOUR.minusMonths(9)));
        assertThat(suites(StatutOrientation.CONVERTIE, repondu(), List.of(trop))).isEmpty();
        assertThat(etapes(StatutOrientation.CONVERTIE, repondu(), List.of(trop))).extracting(Etape::avancement)
                .containsExactly(Avancement.FAITE, Avancement.FAITE, Avancement.FAITE, Avancement.FAITE, Avancement.FAITE, Avancement.SANS_OBJET);
    }

    @Test
    void refusee_la_suite_est_au_prescripteur_et_le_reste_sans_objet() {
        assertThat(suites(StatutOrientation.REFUSEE, repondu(), List.of(enfant()))).singleElement().satisfies(s -> assertThat(s.qui()).isEqualTo(Cote.PRESCRIPTEUR));
        assertThat(etapes(StatutOrientation.REFUSEE, repondu(), List.of(enfant())).subList(2, 6)).allSatisfy(e -> assertThat(e.avancement()).isEqualTo(Avancement.SANS_OBJET));
    }

    private static String quoi(AccueilVu contrat) {
        return suites(StatutOrientation.CONVERTIE, repondu(), List.of(enfant(contrat))).get(0).quoi();
    }

    private static List<Suite> suites(StatutOrientation statut, SuiviVu suivi, List<EnfantDuFil> enfants) {
        return Suites.de(statut, suivi, enfants, JOUR);
    }

    private static List<Etape> etapes(StatutOrientation statut, SuiviVu suivi, List<EnfantDuFil> enfants) {
        return Etapes.de(statut, suivi, enfants, JOUR);
    }

    private static EnfantDuFil enfant(AccueilVu... contrats) {
        return new EnfantDuFil(2, 1, "Lou", LocalDate.of(2025, 5, 4), "18 mois", null, LocalDate.of(2028, 8, 31), null, null, List.of(contrats), List.of());
    }

    private static AccueilVu contrat(StatutContrat statut, LocalDate debut, LocalDate fin, LocalDate sortie) {
        boolean fini = sortie != null;
        return new AccueilVu(7, 0, 1, 2, 3, statut, TypeAccueil.REGULIER, null, debut, fin, debut, Set.of(DemiJournee.LUNDI_MATIN), null, debut, true, false, true, null, null,
                null, sortie, fini ? IssueParcours.CDD : null, sortie, fini ? ModeContinuite.MEME_STRUCTURE : null, null, null, null, false, null, null, null, false, List.of());
    }

    private static SuiviVu repondu() {
        return new SuiviVu(Instant.parse("2026-11-20T08:00:00Z"), null, null, LocalDate.of(2026, 12, 7), null, 0, 0, Instant.parse("2026-11-22T08:00:00Z"), null,
                Instant.parse("2026-11-22T08:00:00Z"), null, null, List.of(), null, null, null, false);
    }

    private static SuiviVu suivi(boolean chezLaCaf) {
        return new SuiviVu(Instant.parse("2026-11-27T08:00:00Z"), null, null, LocalDate.of(2026, 12, 7), null, 0, 0, null, null, null, null, null, List.of(), null, null,
                null, chezLaCaf);
    }
}
