package fr.passerelle.avip.reponse.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.reponse.file.DelaiDeReponse.Urgence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The queue explains its order (R-AVIP-15), and the clock says where it stands (R-AVIP-24). */
class OrdreDeLaFileTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 28);

    private static EnFile demande(long id, boolean isole, LocalDate ferme, int jourDEnvoi) {
        return new EnFile(id, isole, ferme, TypeParcours.REPRISE_EMPLOI, Instant.parse("2026-11-%02dT09:00:00Z".formatted(jourDEnvoi)));
    }

    @Test
    void r_avip_15_parent_isole_puis_date_ferme_a_trente_jours_puis_date_d_envoi() {
        List<EnFile> demandes = new ArrayList<>(List.of(
                demande(1, false, null, 2), demande(2, false, JOUR.plusDays(30), 20), demande(3, true, null, 21), demande(4, true, JOUR.plusDays(9), 25),
                demande(5, false, JOUR.plusDays(31), 3), demande(6, true, null, 20)));
        Collections.shuffle(demandes, new Random(7));
        assertThat(OrdreDeLaFile.ranger(demandes, JOUR)).extracting(PlaceDansLaFile::id).containsExactly(4L, 6L, 3L, 2L, 1L, 5L);
    }

    @Test
    void r_avip_15_le_rang_se_dit_par_les_regles_qui_l_ont_donne() {
        List<PlaceDansLaFile> places = OrdreDeLaFile.ranger(List.of(demande(1, true, JOUR.plusDays(9), 24), demande(2, false, JOUR.plusDays(40), 2)), JOUR);
        assertThat(places.get(0).enClair()).isEqualTo("1er\u00a0: parent isolé, embauche le 7\u00a0décembre 2026, envoyée le 24\u00a0novembre 2026");
        assertThat(places.get(1).enClair()).isEqualTo("2e\u00a0: envoyée le 2\u00a0novembre 2026");
    }

    @Test
    void r_avip_15_une_date_ferme_passee_presse_encore() {
        assertThat(OrdreDeLaFile.ranger(List.of(demande(1, false, null, 1), demande(2, false, JOUR.minusDays(4), 2)), JOUR)).extracting(PlaceDansLaFile::id).containsExactly(2L, 1L);
    }

    @Test
    void r_avip_24_le_delai_se_compte_se_suspend_et_se_depasse() {
        assertThat(DelaiDeReponse.de(StatutOrientation.ENVOYEE, JOUR.plusDays(5), null, JOUR)).satisfies(d -> {
            assertThat(d.enClair()).isEqualTo("5\u00a0jours pour répondre");
            assertThat(d.urgence()).isEqualTo(Urgence.A_L_HEURE);
        });
        assertThat(DelaiDeReponse.de(StatutOrientation.EN_EXAMEN, JOUR, null, JOUR).enClair()).isEqualTo("Répondre aujourd’hui");
        assertThat(DelaiDeReponse.de(StatutOrientation.EN_EXAMEN, JOUR.minusDays(2), null, JOUR)).satisfies(d -> {
            assertThat(d.enClair()).isEqualTo("En retard de 2\u00a0jours");
            assertThat(d.enRetard()).isTrue();
        });
        assertThat(DelaiDeReponse.de(StatutOrientation.COMPLEMENT_DEMANDE, JOUR.minusDays(9), JOUR.minusDays(3), JOUR).urgence()).isEqualTo(Urgence.SUSPENDU);
        assertThat(DelaiDeReponse.de(StatutOrientation.LISTE_ATTENTE, JOUR, JOUR.minusDays(30), JOUR).enClair()).isEqualTo("Attente à confirmer");
        assertThat(DelaiDeReponse.de(StatutOrientation.REFUSEE, JOUR, null, JOUR).enClair()).isEmpty();
    }
}
