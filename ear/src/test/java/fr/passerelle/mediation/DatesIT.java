package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.acte.Contentieux;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.mediation.visibilite.AbsenceService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Absences;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aucun service n'agit sur une date absurde, et une date qui ouvre un droit a une fin. */
@DansLeServeur
class DatesIT {

    private static final LocalDate AUJOURD_HUI = LocalDate.now();

    private AbsenceService absences;

    @BeforeEach
    void trouverLeService() {
        absences = Services.trouver(AbsenceService.class);
    }

    @AfterEach
    void oublierLesAbsences() throws Exception {
        Base.ecrire("delete from comptes.absence");
    }

    @Test
    void une_date_invraisemblable_est_refusee_devant_tout_service_ou_qu_elle_soit_dite() throws Exception {
        SaisineService saisines = Services.trouver(SaisineService.class);
        for (LocalDate absurde : List.of(LocalDate.of(202, 5, 1), LocalDate.of(25, 11, 1), LocalDate.of(9999, 12, 31))) {
            EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> saisines.signalerContentieux("MED-2026-9999", 0, new Contentieux(absurde, VoieRecours.TA)))
                    .isInstanceOf(RegleRefusee.class).hasMessageContaining("vraisemblable").extracting("champ").isEqualTo("date"));
            EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> absences.declarer(absurde, absurde))
                    .isInstanceOf(RegleRefusee.class).extracting("champ").isEqualTo("debut"));
        }
    }

    @Test
    void une_absence_a_une_duree_se_relit_et_s_annule() throws Exception {
        EnTantQue.faire("mediateur", () -> {
            refuser(AUJOURD_HUI.minusDays(9), AUJOURD_HUI.minusDays(2), "fin");
            refuser(AUJOURD_HUI, AUJOURD_HUI.plusYears(1), "fin");
            refuser(AUJOURD_HUI.plusYears(2), AUJOURD_HUI.plusYears(2), "debut");
            absences.declarer(AUJOURD_HUI, AUJOURD_HUI.plusYears(1).minusDays(1));
            List<Absences.Dite> dites = absences.miennes();
            assertThat(dites).extracting(Absences.Dite::debut).containsExactly(AUJOURD_HUI);
            long numero = dites.get(0).id();
            absences.annuler(numero);
            assertThat(absences.miennes()).isEmpty();
            assertThatThrownBy(() -> absences.annuler(numero)).isInstanceOf(Introuvable.class);
        });
    }

    private void refuser(LocalDate debut, LocalDate fin, String champ) {
        assertThatThrownBy(() -> absences.declarer(debut, fin)).isInstanceOf(RegleRefusee.class).extracting("champ").isEqualTo(champ);
    }
}
