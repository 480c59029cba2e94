package fr.passerelle.socle.commun.valeurs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No date enters without being seen, wherever it is told. */
class JoursDitsTest {

    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 28);

    private record Partie(String nom, LocalDate le, List<Partie> suites) {
    }

    private record Acte(LocalDate date, Partie detail, List<Partie> parties, List<String> mots) {
    }

    @Test
    void chaque_jour_est_trouve_sous_le_nom_de_son_champ() {
        Partie partie = new Partie("a", AUJOURD_HUI, List.of(new Partie("b", AUJOURD_HUI.plusDays(1), null)));
        Map<String, LocalDate> trouves = new TreeMap<>();
        JoursDits.chercher("acte", new Acte(null, partie, List.of(new Partie("c", null, null), partie), List.of("x")), (nom, jour) -> {
            if (jour != null) {
                trouves.put(nom, jour);
            }
        });
        assertThat(trouves).containsOnlyKeys("le", "suites[0].le", "parties[1].le", "parties[1].suites[0].le");
        JoursDits.chercher("debut", AUJOURD_HUI, trouves::put);
        assertThat(trouves).containsKey("debut");
    }

    @Test
    void un_jour_vraisemblable_va_de_1900_a_dans_vingt_ans() {
        assertThat(JourPlausible.estUn(LocalDate.of(1900, 1, 1), AUJOURD_HUI)).isTrue();
        assertThat(JourPlausible.estUn(LocalDate.of(2046, 11, 28), AUJOURD_HUI)).isTrue();
        for (LocalDate absurde : List.of(LocalDate.of(202, 5, 1), LocalDate.of(25, 11, 1), LocalDate.of(2046, 11, 29), LocalDate.of(2206, 1, 1), LocalDate.MAX)) {
            assertThatThrownBy(() -> JourPlausible.exiger(absurde, AUJOURD_HUI, "le")).isInstanceOf(RegleRefusee.class)
                    .extracting("champ").isEqualTo("le");
        }
        JourPlausible.exiger(null, AUJOURD_HUI, "le");
    }

    @Test
    void une_periode_qui_ouvre_un_droit_a_une_duree_au_plus() {
        Periode an = new Periode(AUJOURD_HUI, LocalDate.of(2027, 11, 27));
        assertThat(an.auPlus(Period.ofYears(1), "Trop long.")).isEqualTo(an);
        assertThatThrownBy(() -> new Periode(AUJOURD_HUI, LocalDate.of(2027, 11, 28)).auPlus(Period.ofYears(1), "Trop long."))
                .isInstanceOf(RegleRefusee.class).hasMessage("Trop long.");
    }
}
