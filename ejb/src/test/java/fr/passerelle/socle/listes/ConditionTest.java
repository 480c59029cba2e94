package fr.passerelle.socle.listes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Conditions are values: put together, they keep what each says and binds. */
class ConditionTest {

    private static final Condition OUVERTE = Condition.de("a.etat = :etat", "etat", "OUVERT");
    private static final Condition RECENTE = Condition.de("a.le > :le", "le", 12);

    @Test
    void deux_conditions_ensemble_disent_et_lient_ce_que_chacune_dit_et_lie() {
        assertThat(OUVERTE.et(RECENTE)).isEqualTo(Condition.de("(a.etat = :etat) and (a.le > :le)", Map.of("etat", "OUVERT", "le", 12)));
        assertThat(OUVERTE.ou(RECENTE).sauf().sql()).isEqualTo("not ((a.etat = :etat) or (a.le > :le))");
    }

    @Test
    void ce_qui_ne_demande_rien_ne_change_rien_et_aucune_valeur_ne_trouve_rien() {
        assertThat(Condition.toutes(List.of())).isEqualTo(Condition.TOUJOURS);
        assertThat(Condition.toutes(List.of(Condition.TOUJOURS, OUVERTE, Condition.TOUJOURS))).isEqualTo(OUVERTE);
        assertThat(Condition.uneDe(List.of())).isEqualTo(Condition.JAMAIS);
        assertThat(Condition.parmi("a.id", "ids", List.of())).isEqualTo(Condition.JAMAIS);
    }

    @Test
    void un_nom_ne_lie_jamais_deux_valeurs() {
        Condition autre = Condition.de("b.etat = :etat", "etat", "FERME");
        assertThatThrownBy(() -> OUVERTE.et(autre)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("etat");
    }

    @Test
    void des_moities_qui_ne_partagent_rien_le_restent_avec_ce_qu_on_leur_ajoute() {
        Condition deux = Condition.de("a.x = 1 or a.y = 1").enMoities(Condition.de("a.x = 1"), Condition.de("a.x <> 1 and a.y = 1"));
        assertThat(OUVERTE.et(deux).et(RECENTE).moities()).extracting(Condition::sql).containsExactly(
                "((a.etat = :etat) and (a.x = 1)) and (a.le > :le)", "((a.etat = :etat) and (a.x <> 1 and a.y = 1)) and (a.le > :le)");
        assertThat(deux.ou(RECENTE).moities()).isEmpty();
    }

    @Test
    void chaque_mot_tape_est_demande_a_part_et_aucun_ne_trouve_rien() {
        assertThat(Condition.chaqueMot(mot -> "a.nom like " + mot + " or b.nom like " + mot, "q", "L’Été 42 été")).isEqualTo(Condition.de(
                "((a.nom like :q0 or b.nom like :q0) and (a.nom like :q1 or b.nom like :q1)) and (a.nom like :q2 or b.nom like :q2)",
                Map.of("q0", "l", "q1", "ete", "q2", "42")));
        assertThat(Condition.chaqueMot(mot -> "a.nom like " + mot, "q", "– !")).isEqualTo(Condition.JAMAIS);
    }

    @Test
    void ce_qui_est_tape_n_est_pas_un_motif() {
        assertThat(Condition.contenant("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
    }
}
