package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoursOuvresTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024-04-01, 2024-05-09, 2024-05-20", "2025, 2025-04-21, 2025-05-29, 2025-06-09", "2026, 2026-04-06, 2026-05-14, 2026-05-25",
        "2027, 2027-03-29, 2027-05-06, 2027-05-17", "2038, 2038-04-26, 2038-06-03, 2038-06-14"})
    void onze_jours_feries_par_an(int annee, LocalDate paques, LocalDate ascension, LocalDate pentecote) {
        Stream<String> fixes = Stream.of("01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25");
        assertThat(JoursOuvres.feries(annee)).containsExactlyInAnyOrderElementsOf(
                Stream.concat(Stream.of(paques, ascension, pentecote), fixes.map(j -> LocalDate.parse(annee + "-" + j))).toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28, 2026-11-30", "2026-05-14, 2026-05-15", "2026-12-25, 2026-12-28", "2026-05-01, 2026-05-04", "2026-11-27, 2026-11-27"})
    void un_delai_qui_finit_un_jour_sans_travail_finit_le_suivant(LocalDate fin, LocalDate reportee) {
        assertThat(JoursOuvres.auPlusTot(fin)).isEqualTo(reportee);
    }

    @Test
    void un_jour_ouvre_plus_tard() {
        assertThat(JoursOuvres.apres(LocalDate.of(2026, 11, 27), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(JoursOuvres.apres(LocalDate.of(2026, 5, 7), 1)).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(JoursOuvres.apres(LocalDate.of(2026, 11, 28), 0)).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Property(tries = 100)
    void tant_de_jours_ouvres_plus_tard_on_en_a_compte_autant(@ForAll @IntRange(max = 2000) int debut, @ForAll @IntRange(min = 1, max = 60) int nombre) {
        LocalDate jour = LocalDate.of(2024, 1, 1).plusDays(debut);
        LocalDate fin = JoursOuvres.apres(jour, nombre);
        assertThat(JoursOuvres.estOuvre(fin)).isTrue();
        assertThat(JoursOuvres.entre(jour.plusDays(1), fin.plusDays(1))).isEqualTo(nombre);
    }
}
