package fr.passerelle.socle.conservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DureeTest {

    private enum Phase { ACTIVE, INTERMEDIAIRE, ECHUE }

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final Duree UN_AN_PUIS_UN_AN = new Duree("DOSSIER", LocalDate.of(2000, 1, 1), 12, 12, "par défaut");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-03-10, 2025-03-09, ACTIVE
            2024-03-10, 2025-03-10, INTERMEDIAIRE
            2024-03-10, 2026-03-09, INTERMEDIAIRE
            2024-03-10, 2026-03-10, ECHUE
            2024-02-29, 2025-02-27, ACTIVE
            2024-02-29, 2025-02-28, INTERMEDIAIRE
            2024-02-29, 2026-02-27, INTERMEDIAIRE
            2024-02-29, 2026-02-28, ECHUE
            2023-12-31, 2024-12-30, ACTIVE
            2023-12-31, 2024-12-31, INTERMEDIAIRE
            """)
    void l_age_change_au_jour_anniversaire(LocalDate fin, LocalDate jour, Phase attendue) {
        assertThat(phase(UN_AN_PUIS_UN_AN, fin, jour)).isEqualTo(attendue);
    }

    @Property
    void la_derniere_fin_echue_separe_exactement_les_echues_des_autres(@ForAll @IntRange(min = 1, max = 60) int active,
            @ForAll @IntRange(min = 0, max = 60) int intermediaire, @ForAll @IntRange(max = 4000) int jours) {
        Duree duree = new Duree("DOSSIER", JOUR, active, intermediaire, "essai");
        LocalDate jour = LocalDate.of(2020, 1, 1).plusDays(jours);
        LocalDate echue = duree.finEchue(jour);
        assertThat(echue.plusMonths(active + intermediaire)).isBeforeOrEqualTo(jour);
        assertThat(echue.plusDays(1).plusMonths(active + intermediaire)).isAfter(jour);
        LocalDate archivable = duree.finArchivable(jour);
        assertThat(archivable.plusMonths(active)).isBeforeOrEqualTo(jour);
        assertThat(archivable.plusDays(1).plusMonths(active)).isAfter(jour);
    }

    /** The age by its limits: what ended on the last day that may go aside has gone, the next has not. */
    private static Phase phase(Duree duree, LocalDate fin, LocalDate jour) {
        if (fin.isAfter(duree.finArchivable(jour))) {
            return Phase.ACTIVE;
        }
        return fin.isAfter(duree.finEchue(jour)) ? Phase.INTERMEDIAIRE : Phase.ECHUE;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DOSSIER, 2026-11-22, 12, 12, pourquoi, aCompterDu
            DOSSIER, 2026-11-23,  0, 12, pourquoi, active
            DOSSIER, 2026-11-23, 601, 12, pourquoi, active
            DOSSIER, 2026-11-23, 12, -1, pourquoi, intermediaire
            COURRIEL, 2026-11-23, 12, 1, pourquoi, intermediaire
            DOSSIER, 2026-11-23, 12, 12, '  ', motif
            DOSSIER, , 12, 12, pourquoi, aCompterDu
            , 2026-11-23, 12, 12, pourquoi, objet
            """)
    void une_duree_impossible_est_refusee_sur_son_champ(String objet, LocalDate le, int active, int intermediaire, String motif,
            String champ) {
        assertThatThrownBy(() -> new Duree(objet, le, active, intermediaire, motif).verifiee(JOUR, !"COURRIEL".equals(objet)))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.champ()).isEqualTo(champ));
    }

    @Test
    void une_duree_se_decide_pour_aujourd_hui_ou_pour_plus_tard() {
        assertThat(new Duree("DOSSIER", JOUR, 24, 0, " texte ").verifiee(JOUR, true).motif()).isEqualTo("texte");
        assertThat(new Duree("COURRIEL", JOUR.plusYears(1), 3, 0, "texte").verifiee(JOUR, true).active()).isEqualTo(3);
    }
}
