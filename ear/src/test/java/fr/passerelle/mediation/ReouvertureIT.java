package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierSaisine.Suspension;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.dossier.ecrit.DossierEcrit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A reopened case, as its page tells it: what belonged to its former cycle is former, and its clock runs again. */
@DansLeServeur
class ReouvertureIT {

    /** Noé Parabole's case: admissible, answered three days later, reopened more than a month after. */
    @Test
    void r_med_6_celle_de_la_demonstration_fut_suspendue_trois_jours_et_ne_l_est_plus() throws Exception {
        DossierSaisine dossier = celleDeLaDemonstration();
        LocalDate reception = dossier.demande().dateReception();
        assertThat(dossier.suspension().periodes()).containsExactly(new Suspension.Periode(reception.plusDays(1), reception.plusDays(4), 3));
        assertThat(dossier.suspension().enCours()).isFalse();
        assertThat(dossier.suspension().jours()).isEqualTo(3);
        assertThat(dossier.suspension().nouvelleEcheance())
                .isEqualTo(dossier.demande().dateNotificationDecision().plusMonths(2).plusDays(3));
    }

    @Test
    void r_med_32_sa_pendule_court_depuis_la_reouverture_et_le_reste_est_dit_d_avant() throws Exception {
        DossierSaisine dossier = celleDeLaDemonstration();
        DossierSaisine.Entete entete = dossier.entete();
        assertThat(entete.rouverteLe()).isEqualTo(dossier.demande().dateReception().plusDays(38));
        assertThat(entete.compteur().arrete()).isFalse();
        assertThat(entete.compteur().urgence()).isNotEqualTo(Urgence.TERMINE);
        assertThat(entete.delaiPublie()).isEqualTo(4);
        assertThat(dossier.demande().accusePrecedent()).isTrue();
        assertThat(dossier.examen().precedent()).isTrue();
        assertThat(dossier.reponse().precedente()).isTrue();
        assertThat(DossierEcrit.de(dossier).toString()).contains("Recevabilité (cycle précédent)", "La réponse (cycle précédent)")
                .doesNotContain(", en cours");
    }

    private static DossierSaisine celleDeLaDemonstration() throws Exception {
        String reference = Base.lire("select reference from mediation.saisine where numero_allocataire = '1000018' and cycle = 2").get(0);
        return EnTantQue.executer("mediateur", () -> Services.trouver(DossierService.class).dossier(reference));
    }
}
