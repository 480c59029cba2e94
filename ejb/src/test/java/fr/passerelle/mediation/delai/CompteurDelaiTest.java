package fr.passerelle.mediation.delai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.commun.Horloge;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompteurDelaiTest {

    private static final LocalDate DEUX_MARS = LocalDate.of(2026, 3, 2);

    private static CompteurDelai apres(int jours) {
        return CompteurDelai.entre(DEUX_MARS, null, DEUX_MARS.plusDays(jours), Seuils.PAR_DEFAUT);
    }

    @Test
    void r_med_9_le_jour_meme_compte_zero_et_les_jours_sont_calendaires() {
        assertThat(apres(0).jour()).isZero();
        assertThat(CompteurDelai.entre(DEUX_MARS, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 12, 31), Seuils.PAR_DEFAUT).jour())
                .isEqualTo(7);
    }

    @Test
    void r_med_10_recue_le_2_mars_dernier_bon_jour_le_11_pour_la_caf_le_9_pour_le_reseau() {
        assertThat(CompteurDelai.entre(DEUX_MARS, LocalDate.of(2026, 3, 11), DEUX_MARS, Seuils.PAR_DEFAUT).objectifLocalTenu()).isTrue();
        assertThat(CompteurDelai.entre(DEUX_MARS, LocalDate.of(2026, 3, 12), DEUX_MARS, Seuils.PAR_DEFAUT).objectifLocalTenu()).isFalse();
        assertThat(CompteurDelai.entre(DEUX_MARS, LocalDate.of(2026, 3, 9), DEUX_MARS, Seuils.PAR_DEFAUT).objectifNationalTenu()).isTrue();
        assertThat(CompteurDelai.entre(DEUX_MARS, LocalDate.of(2026, 3, 10), DEUX_MARS, Seuils.PAR_DEFAUT).objectifNationalTenu()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,DANS_LES_TEMPS", "4,DANS_LES_TEMPS", "5,BIENTOT", "7,BIENTOT", "8,URGENT", "9,URGENT", "10,EN_RETARD", "40,EN_RETARD"})
    void r_med_10_alertes_aux_jours_5_et_8_retard_au_jour_10(int jour, Urgence attendue) {
        assertThat(apres(jour).urgence()).isEqualTo(attendue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4 | jour 4 sur 9, encore 3 jours pour l’objectif national",
        "6 | jour 6 sur 9, encore 1 jour pour l’objectif national",
        "7 | jour 7 sur 9, dernier jour pour l’objectif national",
        "8 | jour 8 sur 9, objectif national dépassé",
        "10 | jour 10, en retard de 1 jour sur l’objectif local"})
    void la_pendule_se_dit_en_mots(int jour, String phrase) {
        assertThat(apres(jour).enClair().replace('\u00a0', ' ')).isEqualTo(phrase);
    }

    @Test
    void la_pendule_s_arrete_a_la_reponse() {
        CompteurDelai arretee = CompteurDelai.entre(DEUX_MARS, DEUX_MARS.plusDays(3), DEUX_MARS.plusDays(90), Seuils.PAR_DEFAUT);
        assertThat(arretee.urgence()).isEqualTo(Urgence.TERMINE);
        assertThat(arretee.enClair()).isEqualTo("terminé en 3\u00a0jours");
    }

    /** The night of 24 to 25 October 2026 has an hour more: days are counted by the calendar of Paris, not by 24 hours. */
    @Test
    void r_med_10_une_nuit_de_vingt_cinq_heures_ne_compte_que_pour_un_jour() {
        LocalDate veille = LocalDate.of(2026, 10, 24);
        Instant minuit = veille.atStartOfDay(Horloge.PARIS).toInstant();
        for (int demiHeures = 0; demiHeures < 146; demiHeures++) {
            Clock horloge = Clock.fixed(minuit.plusSeconds(demiHeures * 1800L), Horloge.PARIS);
            int jour = demiHeures < 48 ? 0 : demiHeures < 98 ? 1 : 2;
            assertThat(CompteurDelai.entre(veille, null, LocalDate.now(horloge), Seuils.PAR_DEFAUT).jour()).as("%s", horloge).isEqualTo(jour);
        }
    }

    @Property
    void r_med_11_un_jour_de_plus_ne_rend_jamais_moins_urgent(@ForAll @IntRange(max = 400) int jour) {
        assertThat(apres(jour + 1).urgence()).isGreaterThanOrEqualTo(apres(jour).urgence());
    }
}
