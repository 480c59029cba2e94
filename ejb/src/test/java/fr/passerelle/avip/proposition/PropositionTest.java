package fr.passerelle.avip.proposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.avip.nomenclature.MotifDeclin;
import fr.passerelle.avip.nomenclature.StatutProposition;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A parent proposed: four ends, none of which is left again, and no more of them said than it takes (dossier §3.3). */
class PropositionTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 12, 1);
    private static final Instant LE = Instant.parse("2026-12-01T09:00:00Z");
    private static final Map<StatutProposition, Consumer<Proposition>> FINS = Map.of(StatutProposition.CONFIRMEE, p -> p.confirmer(42, "a", LE),
            StatutProposition.DECLINEE, p -> p.decliner(MotifDeclin.NON_SUIVI, null, "a", LE), StatutProposition.RETIREE, p -> p.retirer("a", LE),
            StatutProposition.SANS_REPONSE, p -> p.sansReponse("a", LE.plus(30, ChronoUnit.DAYS)));

    @Test
    void un_choix_qui_manque_se_dit_avec_tout_le_reste() {
        PropositionSaisie vide = new PropositionSaisie(0, 0, "", "", "", null, null, null);
        assertThatThrownBy(() -> vide.verifiee(JOUR)).isInstanceOfSatisfying(RegleRefusee.class,
                refus -> assertThat(refus.toutes()).extracting("champ").contains("structure", "prescripteur", "prenom", "accord"));
    }

    private static PropositionSaisie saisie(String initiale, YearMonth naissance, String message) {
        return new PropositionSaisie(1, 2, "Lou", initiale, "06 12 34 56 78", naissance, JOUR, message);
    }

    private static Proposition proposee() {
        return new Proposition(saisie("D", YearMonth.of(2025, 9), null).verifiee(JOUR), "creche1", LE);
    }

    @Test
    void chaque_fin_s_atteint_une_fois_et_ne_se_quitte_plus() {
        FINS.forEach((fin, atteindre) -> {
            Proposition p = proposee();
            atteindre.accept(p);
            assertThat(p.vue().statut()).isEqualTo(fin);
            FINS.values().forEach(autre -> assertThatThrownBy(() -> autre.accept(p)).as("depuis %s", fin).extracting("regle").isEqualTo("R-AVIP-29"));
        });
    }

    @Test
    void elle_n_est_sans_reponse_qu_au_trentieme_jour() {
        assertThatThrownBy(() -> proposee().sansReponse("a", LE.plus(29, ChronoUnit.DAYS))).extracting("regle").isEqualTo("R-AVIP-25");
    }

    @Test
    void rien_de_plus_qu_un_prenom_une_initiale_un_telephone_et_un_mois() {
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> saisie("Démo", YearMonth.of(2023, 12), "285057812345612").verifiee(JOUR));
        assertThat(refus.toutes()).extracting(RegleRefusee::champ).containsExactly("initiale", "naissance", "message");
        assertThat(proposee().vue().parent()).isEqualTo("Lou D.");
    }
}
