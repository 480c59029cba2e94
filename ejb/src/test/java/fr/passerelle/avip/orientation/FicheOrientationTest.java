package fr.passerelle.avip.orientation;

import static fr.passerelle.avip.orientation.Demandes.ENVOI;
import static fr.passerelle.avip.orientation.Demandes.besoin;
import static fr.passerelle.avip.orientation.Demandes.fiche;
import static fr.passerelle.avip.orientation.Demandes.parent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request must say (dossier §4), its children's ages (R-AVIP-12, 14), its deadline (R-AVIP-24), and what is never typed in it. */
class FicheOrientationTest {

    private static List<String> refus(FicheOrientation fiche) {
        Exigences e = new Exigences("R-AVIP-10");
        fiche.verifier(ENVOI, e);
        try {
            e.refuser();
            return List.of();
        } catch (RegleRefusee refus) {
            return refus.toutes().stream().map(r -> r.regle() + " " + r.champ()).toList();
        }
    }

    @Test
    void une_fiche_vide_dit_tout_ce_qui_manque_d_un_coup_et_ne_suppose_aucun_oui_ni_non() {
        assertThat(refus(FicheOrientation.vide())).contains("E-NOM parentPrenom", "E-NOM parentNom", "E-OBLIGATOIRE parentTelephone", "E-OBLIGATOIRE monoparental",
                "E-OBLIGATOIRE residenceQpv", "E-OBLIGATOIRE moinsDe25Ans", "E-OBLIGATOIRE franceTravail", "E-OBLIGATOIRE parcours", "E-OBLIGATOIRE entree",
                "E-OBLIGATOIRE demiJournees", "E-OBLIGATOIRE enfants[0].prenom");
        assertThat(refus(fiche())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-04,", "2024-01-05, ok", "2023-12-31,", "2026-12-01, ok"})
    void l_age_se_juge_au_jour_de_l_entree(LocalDate naissance, String juste) {
        assertThat(refus(fiche(naissance, LocalDate.of(2027, 1, 4)))).isEqualTo(juste == null ? List.of("R-AVIP-12 enfants[0].naissance") : List.of());
    }

    @Test
    void ne_un_29_fevrier_il_a_trois_ans_un_28() {
        LocalDate ne = LocalDate.of(2024, 2, 29);
        assertThat(Ages.moinsDeTroisAns(ne, LocalDate.of(2027, 2, 27))).isTrue();
        assertThat(Ages.moinsDeTroisAns(ne, LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(Ages.enClair(ne, LocalDate.of(2027, 4, 30))).isEqualTo("3 ans et 2 mois");
        assertThat(Ages.avantDixSemaines(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(Ages.avantDixSemaines(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 10))).isFalse();
    }

    @Test
    void un_enfant_a_naitre_dit_son_terme_et_n_entre_pas_avant() {
        LocalDate entree = LocalDate.of(2027, 6, 1);
        assertThat(refus(new FicheOrientation(parent(), besoin(entree), List.of(new EnfantDit(null, null, true, LocalDate.of(2027, 3, 1)))))).isEmpty();
        assertThat(refus(new FicheOrientation(parent(), besoin(entree), List.of(new EnfantDit(null, null, true, LocalDate.of(2027, 7, 1))))))
                .containsExactly("R-AVIP-14 enfants[0].terme");
        assertThat(refus(new FicheOrientation(parent(), besoin(entree), List.of(new EnfantDit(null, null, true, null)))))
                .containsExactly("E-OBLIGATOIRE enfants[0].terme");
        assertThat(refus(fiche(ENVOI.plusDays(3), entree))).containsExactly("R-AVIP-10 enfants[0].naissance");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, ok", "2026-11-23,", "2027-12-01, ok", "2027-12-02,"})
    void l_entree_va_de_la_semaine_passee_a_dans_douze_mois(LocalDate entree, String juste) {
        assertThat(refus(fiche(LocalDate.of(2026, 1, 5), entree))).isEqualTo(juste == null ? List.of("R-AVIP-10 entree") : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Son numéro\u202f: 1 85 05 2A 004 012 70", "285057812345612", "2-85-05-78-123-456", "né le 12, 2 85 05 78 123 456 12.", "1850578123456"})
    void un_numero_de_securite_sociale_ne_s_ecrit_pas(String texte) {
        assertThat(TexteLibre.refus(texte)).isEqualTo("Ne saisissez pas de numéro de sécurité sociale.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Appeler le 06 12 34 56 78 après 17 h.", "Du 12/03/2026 au 14/04/2026.", "Contrat de 1 200,50 € par mois depuis 2024.", "Formation de 8 h 30 à 12 h"})
    void ce_qui_n_en_est_pas_un_passe(String texte) {
        assertThat(TexteLibre.refus(texte)).isNull();
    }

    @Test
    void ni_un_courriel_ni_plus_de_six_cents_caracteres() {
        assertThat(TexteLibre.refus("Écrire à lou.demo@exemple.fr")).contains("courriel");
        assertThat(TexteLibre.refus("a".repeat(601))).contains("600");
        assertThat(TexteLibre.refus("a".repeat(600))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 0, 2026-12-11", "2026-12-02, 0, 2026-12-14", "2026-12-15, 0, 2026-12-28", "2026-12-21, 1, 2027-01-04", "2027-04-19, 0, 2027-04-29",
            "2027-04-21, 0, 2027-05-03"})
    void la_reponse_est_due_dix_jours_apres_pauses_comprises_un_jour_ouvre(LocalDate envoyee, int pause, LocalDate echeance) {
        assertThat(new Delai(envoyee, pause).echeance()).isEqualTo(echeance);
    }

    @Test
    void les_heures_d_une_semaine_se_comptent_demi_journee_par_demi_journee() {
        Set<DemiJournee> journees = EnumSet.of(DemiJournee.LUNDI_MATIN, DemiJournee.LUNDI_APRES_MIDI, DemiJournee.MARDI_MATIN);
        Besoin b = new Besoin(null, null, null, null, null, null, journees, LocalTime.of(8, 0), LocalTime.of(16, 0), null);
        assertThat(b.heuresParSemaine()).isEqualTo(12);
        assertThat(besoin(ENVOI).heuresParSemaine()).isEqualTo(7);
    }
}
