package fr.passerelle.mediation.saisine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.passerelle.mediation.acte.*;
import fr.passerelle.mediation.nomenclature.*;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a case ends, what ends with it, and what opens it again. */
class FinsEtReouverturesTest {

    private static final LocalDate J1 = Cas.RECEPTION.plusDays(1);
    private static final LocalDate J3 = Cas.RECEPTION.plusDays(3);

    private static void refuse(String regle, ThrowingCallable acte) {
        assertThatThrownBy(acte).asInstanceOf(type(RegleRefusee.class)).extracting(RegleRefusee::regle).isEqualTo(regle);
    }

    @Test
    void r_med_2_un_recours_contentieux_engage_ensuite_met_fin_a_la_suspension() {
        Saisine saisine = Cas.enInstruction();
        saisine.signalerContentieux(new Contentieux(J3, VoieRecours.TA), Cas.le(J3));
        assertThat(saisine.suspensions()).extracting(PeriodeSuspension::fin).containsExactly(J3);
        assertThat(saisine.fin().motif()).isEqualTo(MotifCloture.CONTENTIEUX_ENGAGE);
        assertThat(saisine.lettres()).extracting(Lettre::nature).contains(NatureLettre.FIN_CONTENTIEUX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"desister", "doublon", "erreur", "contentieux"})
    void ce_qui_pend_a_une_saisine_finie_devient_sans_objet(String fin) {
        Saisine saisine = Cas.enInstruction();
        saisine.proposerEquite(new PropositionEquiteFaite("Motivée.", null), Cas.le(J1));
        saisine.interroger(Cas.question(), Cas.le(J1));
        long question = Identifiants.donnerAuxQuestions(saisine);
        long proposition = Identifiants.donnerAuxPropositions(saisine);
        switch (fin) {
            case "desister" -> saisine.desister("Courriel du jour.", Cas.le(J3));
            case "doublon" -> saisine.declarerDoublon(Identifiants.donner(Cas.recue(), 9), Cas.le(J3));
            case "erreur" -> saisine.declarerErreur("Saisie deux fois.", Cas.le(J3));
            default -> saisine.signalerContentieux(new Contentieux(J3, VoieRecours.TA), Cas.le(J3));
        }
        assertThat(saisine.situation().questionOuverte()).isFalse();
        assertThat(saisine.situation().equiteIndecise()).isFalse();
        assertThatThrownBy(() -> saisine.deciderEquite(proposition, true, null, Cas.le(J3, "direction", false)))
                .hasMessage("Cette proposition est devenue sans objet\u202f: il n’y a plus rien à décider.");
        refuse("T10", () -> saisine.relancerQuestion(question, Cas.le(J3)));
        refuse("R-MED-31", () -> saisine.recevoirReponse(question, "Trop tard.", List.of(), Cas.le(J3)));
    }

    @Test
    void t15_deux_saisines_ne_sont_pas_doublons_l_une_de_l_autre() {
        Saisine premiere = Identifiants.donner(Cas.recue(), 1);
        Saisine seconde = Identifiants.donner(Cas.recue(), 2);
        premiere.declarerDoublon(seconde, Cas.le(J1));
        assertThatThrownBy(() -> seconde.declarerDoublon(premiere, Cas.le(J1)))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("elle-même un doublon");
        Saisine troisieme = Identifiants.donner(Cas.recue(), 3);
        refuse("T15", () -> troisieme.declarerDoublon(premiere, Cas.le(J1)));
        assertThat(seconde.etat()).isEqualTo(EtatSaisine.RECUE);
    }

    @ParameterizedTest
    @EnumSource(EtatSaisine.class)
    void t15_ce_qu_un_doublon_repete_a_une_reponse_ou_l_aura(EtatSaisine etat) {
        Saisine repetee = Identifiants.donner(Cas.dansLEtat(etat), 2);
        Saisine doublon = Cas.recue();
        if (etat.estOuvert() || etat == EtatSaisine.REPONDUE || etat == EtatSaisine.CLOTUREE) {
            doublon.declarerDoublon(repetee, Cas.le(J3));
            assertThat(doublon.fin().motif()).isEqualTo(MotifCloture.DOUBLON);
        } else {
            refuse("T15", () -> doublon.declarerDoublon(repetee, Cas.le(J3)));
        }
    }

    @Test
    void t15_une_saisine_abandonnee_ou_enregistree_par_erreur_ne_se_repete_pas() {
        Saisine abandonnee = Identifiants.donner(Cas.enInstruction(), 2);
        abandonnee.desister("Courriel du jour.", Cas.le(J3));
        refuse("T15", () -> Cas.recue().declarerDoublon(abandonnee, Cas.le(J3)));
        Saisine erreur = Identifiants.donner(Cas.recue(), 3);
        erreur.declarerErreur("Saisie deux fois.", Cas.le(J3));
        refuse("T15", () -> Cas.recue().declarerDoublon(erreur, Cas.le(J3)));
    }

    @Test
    void r_med_26_une_suite_promise_bloque_la_cloture() {
        Saisine saisine = Cas.enInstruction();
        saisine.repondre(Cas.reponse(J3, ModeReponse.COURRIEL, "Réponse", null, null, List.of("Versement")), Cas.le(J3));
        refuse("R-MED-26", () -> saisine.cloturer(Cas.le(J3)));
        long suite = Identifiants.donnerAuxSuivis(saisine);
        refuse("R-MED-26", () -> saisine.marquerSuivi(suite, J3.plusDays(1), Cas.le(J3)));
        refuse("R-MED-26", () -> saisine.marquerSuivi(suite, J3.minusDays(1), Cas.le(J3)));
        saisine.marquerSuivi(suite, J3, Cas.le(J3));
        saisine.marquerSuivi(suite, null, Cas.le(J3));
        refuse("R-MED-26", () -> saisine.cloturer(Cas.le(J3)));
        saisine.marquerSuivi(suite, J3, Cas.le(J3));
        saisine.cloturer(Cas.le(J3));
        refuse("R-MED-26", () -> saisine.marquerSuivi(suite, null, Cas.le(J3)));
        assertThat(saisine.etat()).isEqualTo(EtatSaisine.CLOTUREE);
    }

    @Test
    void r_med_32_la_reouverture_garde_la_premiere_reponse_et_la_derniere_position() {
        Saisine saisine = Cas.dansLEtat(EtatSaisine.CLOTUREE);
        LocalDate premiere = saisine.reponse().premiere();
        refuse("T16", () -> saisine.rouvrir("trop court", Cas.le(J3)));
        saisine.rouvrir("Un bulletin de salaire rectifié est arrivé.", Cas.le(J3));
        assertThat(saisine.cycle()).isEqualTo(2);
        assertThat(saisine.reponse().premiere()).isEqualTo(premiere);
        assertThat(saisine.reponse().date()).isNull();
        assertThat(saisine.reponse().position()).isEqualTo(PositionCaf.CONFIRMEE);
    }

    @Test
    void r_med_6_une_saisine_rouverte_garde_sa_periode_close_et_en_ouvre_une_autre() {
        Saisine saisine = Cas.dansLEtat(EtatSaisine.CLOTUREE);
        LocalDate close = Cas.RECEPTION.plusDays(2);
        LocalDate rouverte = Cas.RECEPTION.plusDays(30);
        saisine.rouvrir("Un bulletin de salaire rectifié est arrivé.", Cas.le(rouverte));
        assertThat(saisine.suspensions()).extracting(PeriodeSuspension::debut, PeriodeSuspension::fin).containsExactly(tuple(J1, close));

        refuse("T6", () -> saisine.declarerRecevable(Cas.FAVORABLE, rouverte.minusDays(1), Cas.le(rouverte.plusDays(2))));
        saisine.declarerRecevable(Cas.FAVORABLE, rouverte.plusDays(1), Cas.le(rouverte.plusDays(2)));
        assertThat(saisine.suspensions()).extracting(PeriodeSuspension::debut, PeriodeSuspension::fin)
                .containsExactly(tuple(J1, close), tuple(rouverte.plusDays(1), null));
        saisine.repondre(Cas.reponse(rouverte.plusDays(4)), Cas.le(rouverte.plusDays(4)));
        assertThat(saisine.suspensions()).extracting(PeriodeSuspension::debut, PeriodeSuspension::fin)
                .containsExactly(tuple(J1, close), tuple(rouverte.plusDays(1), rouverte.plusDays(4)));
    }

    @Test
    void r_med_6_un_second_cycle_qui_finit_avant_son_examen_ne_touche_pas_la_periode_du_premier() {
        Saisine saisine = Cas.dansLEtat(EtatSaisine.CLOTUREE);
        saisine.rouvrir("Un bulletin de salaire rectifié est arrivé.", Cas.le(Cas.RECEPTION.plusDays(30)));
        saisine.desister("Courriel du jour.", Cas.le(Cas.RECEPTION.plusDays(40)));
        assertThat(saisine.suspensions()).extracting(PeriodeSuspension::fin).containsExactly(Cas.RECEPTION.plusDays(2));
    }

    @Test
    void r_med_25_une_premiere_reponse_se_rectifie_encore_apres_une_seconde_recevabilite() {
        Saisine saisine = Cas.dansLEtat(EtatSaisine.CLOTUREE);
        LocalDate rouverte = Cas.RECEPTION.plusDays(30);
        saisine.rouvrir("Un bulletin de salaire rectifié est arrivé.", Cas.le(rouverte));
        saisine.declarerRecevable(Cas.FAVORABLE, rouverte, Cas.le(rouverte));
        Rectification.Reponse comptee = saisine.reponse().comptee();
        Enregistrement d = Cas.demande();
        saisine.rectifier(new Rectification(d.canal(), TypeSaisissant.ALLOCATAIRE, d.motif(), d.prestation(), new Rectification.Reponse(
                comptee.premiere().minusDays(1), comptee.position(), comptee.mode(), comptee.origine())), "La date était fausse.",
                Cas.le(rouverte, "mediateur", true));
        assertThat(saisine.reponse().premiere()).isEqualTo(J1);
    }

    @Test
    void t16_une_annee_arretee_ne_se_rouvre_pas() {
        Saisine saisine = Cas.dansLEtat(EtatSaisine.CLOTUREE);
        refuse("T16", () -> saisine.rouvrir("Un bulletin de salaire rectifié est arrivé.", Cas.le(J3, "mediateur", true)));
    }

    @Test
    void t5_le_silence_ne_se_constate_qu_apres_relance_et_delai() {
        Saisine saisine = Cas.dansLEtat(EtatSaisine.A_COMPLETER);
        LocalDate demandeLe = Cas.RECEPTION.plusDays(2);
        refuse("T5", () -> saisine.constaterSilence(Cas.le(demandeLe.plusDays(31))));
        saisine.relancerComplement(Cas.le(demandeLe.plusDays(20)));
        refuse("T5", () -> saisine.constaterSilence(Cas.le(demandeLe.plusDays(30))));
        saisine.constaterSilence(Cas.le(demandeLe.plusDays(31)));
        assertThat(saisine.fin().motif()).isEqualTo(MotifCloture.SANS_SUITE_USAGER);
    }
}
