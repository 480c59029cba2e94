package fr.passerelle.mediation.saisine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.passerelle.mediation.acte.*;
import fr.passerelle.mediation.nomenclature.*;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The numbered rules a case keeps by itself. */
class ReglesDeLaSaisineTest {

    private static final LocalDate J1 = Cas.RECEPTION.plusDays(1);
    private static final LocalDate J3 = Cas.RECEPTION.plusDays(3);

    private static void refuse(String regle, ThrowingCallable acte) {
        assertThatThrownBy(acte).asInstanceOf(type(RegleRefusee.class)).extracting(RegleRefusee::regle).isEqualTo(regle);
    }

    @Test
    void r_med_1_pas_de_recevabilite_sans_demarche_prealable_mais_l_enregistrement_passe() {
        Saisine saisine = Cas.recue(Cas.demande(null, true, List.of(Cas.allocataire()), List.of()));
        refuse("R-MED-1", () -> saisine.declarerRecevable(Cas.FAVORABLE, J1, Cas.le(J1)));
        assertThat(saisine.etat()).isEqualTo(EtatSaisine.RECUE);
    }

    @Test
    void r_med_1_la_demarche_prealable_precede_la_saisine() {
        DemarchePrealable apres = new DemarchePrealable(J1, "Prestations", "Appel", ResultatDemarche.SANS_REPONSE);
        assertThatThrownBy(() -> Cas.recue(Cas.demande(apres, true, List.of(Cas.allocataire()), List.of())))
                .hasMessage("La démarche préalable doit précéder la saisine.");
    }

    @Test
    void r_med_2_un_recours_contentieux_rend_irrecevable() {
        Saisine saisine = Cas.recue();
        refuse("R-MED-2", () -> saisine.declarerRecevable(new ExamenRecevabilite(true, false, true, true), J1, Cas.le(J1)));
    }

    @Test
    void r_med_3_un_recours_devant_la_cra_n_empeche_rien() {
        Enregistrement d = Cas.demande();
        Enregistrement cra = new Enregistrement(d.dateReception(), d.canal(), d.saisissants(), d.numeroAllocataire(),
                d.concerneNom(), d.concernePrenom(), true, "Compte", d.motif(), List.of(), d.prestation(), List.of(),
                d.demarche(), VoieRecours.CRA, Cas.RECEPTION, null, d.expose(), "", null, List.of(), List.of(), List.of());
        Saisine saisine = Cas.recue(cra);
        saisine.declarerRecevable(Cas.FAVORABLE, J1, Cas.le(J1));
        assertThat(saisine.etat()).isEqualTo(EtatSaisine.EN_INSTRUCTION);
    }

    @Test
    void r_med_4_les_quatre_questions_ont_une_reponse_avant_toute_decision() {
        Saisine saisine = Cas.recue();
        ExamenRecevabilite incomplet = new ExamenRecevabilite(true, true, null, true);
        refuse("R-MED-4", () -> saisine.declarerRecevable(incomplet, J1, Cas.le(J1)));
        refuse("R-MED-4", () -> saisine.declarerIrrecevable(
                new Irrecevabilite(incomplet, MotifIrrecevabilite.ABUSIVE, "Le service."), Cas.le(J1)));
        refuse("R-MED-4", () -> saisine.declarerRecevable(new ExamenRecevabilite(false, true, true, true), J1, Cas.le(J1)));
    }

    @Test
    void r_med_4_un_acte_ne_contredit_pas_ce_qui_est_coche() {
        Saisine saisine = Cas.recue();
        ExamenRecevabilite autreMotif = new ExamenRecevabilite(true, true, true, true, true);
        assertThat(autreMotif.issue()).isEqualTo(Acte.DECLARER_IRRECEVABLE);
        refuse("R-MED-4", () -> saisine.declarerRecevable(autreMotif, J1, Cas.le(J1)));
        refuse("T7", () -> saisine.declarerIrrecevable(
                new Irrecevabilite(autreMotif, MotifIrrecevabilite.ABSENCE_DEMARCHE_PREALABLE, "Le service."), Cas.le(J1)));
        refuse("T8", () -> saisine.reorienter(
                new Reorientation(new ExamenRecevabilite(true, false, true, false), "Prestations"), Cas.le(J1)));
        refuse("R-MED-4", () -> saisine.declarerIrrecevable(new Irrecevabilite(Cas.FAVORABLE, MotifIrrecevabilite.ABUSIVE, "Le service."), Cas.le(J1)));
        refuse("R-MED-4", () -> saisine.declarerIrrecevable(new Irrecevabilite(new ExamenRecevabilite(true, true, true, false),
                MotifIrrecevabilite.ABSENCE_DEMARCHE_PREALABLE, "Le service."), Cas.le(J1)));
        assertThat(saisine.etat()).isEqualTo(EtatSaisine.RECUE);
        saisine.declarerIrrecevable(new Irrecevabilite(autreMotif, MotifIrrecevabilite.ABUSIVE, "Le service."), Cas.le(J1));
        assertThat(saisine.etat()).isEqualTo(EtatSaisine.IRRECEVABLE);
    }

    @Test
    void r_med_5_chaque_issue_est_notifiee_et_l_irrecevabilite_dit_vers_qui_se_tourner() {
        assertThat(Cas.enInstruction().lettres()).extracting(Lettre::nature).containsExactly(NatureLettre.RECEVABILITE);
        Saisine irrecevable = Cas.recue();
        refuse("R-MED-5", () -> irrecevable.declarerIrrecevable(
                new Irrecevabilite(new ExamenRecevabilite(true, true, true, true, true), MotifIrrecevabilite.ABUSIVE, " "), Cas.le(J1)));
        assertThat(Cas.dansLEtat(EtatSaisine.IRRECEVABLE).lettres()).extracting(Lettre::corps)
                .singleElement().asString().contains("La MDPH.");
    }

    @Test
    void r_med_6_la_suspension_finit_quand_la_recommandation_atteint_la_derniere_des_deux_parties() {
        Saisine saisine = Cas.enInstruction();
        ReponseDonnee r = Cas.reponse(J3);
        saisine.repondre(new ReponseDonnee(r.date(), r.position(), r.mode(), r.origine(), r.texte(), null, null, null, null,
                null, null, List.of(), J3.plusDays(2)), Cas.le(J3.plusDays(2)));
        assertThat(saisine.suspensions()).extracting(PeriodeSuspension::fin).containsExactly(J3.plusDays(2));
        assertThat(saisine.lettres()).extracting(Lettre::nature).contains(NatureLettre.REPONSE, NatureLettre.RECOMMANDATION_SERVICE);
    }

    @Test
    void r_med_6_l_accuse_de_reception_ne_promet_aucune_suspension() {
        Saisine saisine = Cas.recue();
        saisine.accuserReception(Cas.le(J1));
        assertThat(saisine.lettres()).singleElement().extracting(Lettre::corps).asString()
                .doesNotContain("suspend").contains("continuent de courir");
    }

    @Test
    void r_med_8_l_accuse_part_une_seule_fois() {
        Saisine saisine = Cas.recue();
        saisine.accuserReception(Cas.le(J1));
        refuse("T2", () -> saisine.accuserReception(Cas.le(J1)));
    }

    @Test
    void r_med_8_sans_moyen_de_contact_aucun_accuse() {
        SaisissantDeclare injoignable = new SaisissantDeclare(TypeSaisissant.ALLOCATAIRE, "Jeanne", null, null, null, null);
        Saisine saisine = Cas.recue(Cas.demande(Cas.demarche(), true, List.of(injoignable), List.of()));
        refuse("T2", () -> saisine.accuserReception(Cas.le(J1)));
    }

    @Test
    void r_med_13_une_reponse_orale_demande_un_resume_date() {
        Saisine saisine = Cas.enInstruction();
        refuse("R-MED-13", () -> saisine.repondre(Cas.reponse(J3, ModeReponse.TELEPHONE, "", null, "Résumé", List.of()), Cas.le(J3)));
        refuse("R-MED-13", () -> saisine.repondre(Cas.reponse(J3, ModeReponse.ENTRETIEN, "", J3, " ", List.of()), Cas.le(J3)));
        saisine.repondre(Cas.reponse(J3, ModeReponse.TELEPHONE, "", J3, "Expliqué le calcul.", List.of()), Cas.le(J3));
        assertThat(saisine.etat()).isEqualTo(EtatSaisine.REPONDUE);
    }

    @Test
    void r_med_14_aucune_reponse_sans_identite_verifiee() {
        Saisine saisine = Cas.recue(Cas.demande(Cas.demarche(), false, List.of(Cas.allocataire()), List.of()));
        saisine.declarerRecevable(Cas.FAVORABLE, J1, Cas.le(J1));
        refuse("R-MED-14", () -> saisine.repondre(Cas.reponse(J3), Cas.le(J3)));
    }

    @Test
    void r_med_15_un_tiers_sans_mandat_n_apprend_rien_du_dossier() {
        SaisissantDeclare prefecture = new SaisissantDeclare(TypeSaisissant.PREFECTURE, "Préfecture", "p@demo.example", null, null, null);
        Saisine saisine = Cas.recue(Cas.demande(Cas.demarche(), true, List.of(prefecture), List.of()));
        saisine.declarerRecevable(Cas.FAVORABLE, J1, Cas.le(J1));
        saisine.repondre(Cas.reponse(J3), Cas.le(J3));
        assertThat(saisine.lettres()).filteredOn(l -> l.destinataire().equals("Préfecture") && l.nature() == NatureLettre.REPONSE)
                .singleElement().extracting(Lettre::corps).asString().doesNotContain("Voici ma réponse.");
        assertThat(saisine.lettres()).filteredOn(l -> l.destinataire().equals("Jeanne Exemple"))
                .singleElement().extracting(Lettre::corps).asString().contains("Voici ma réponse.");
    }

    @Test
    void r_med_15_le_defenseur_des_droits_recoit_la_reponse_sans_mandat() {
        assertThat(TypeSaisissant.DEFENSEUR_DROITS.dispenseDeMandat()).isTrue();
        assertThat(TypeSaisissant.REPRESENTANT_LEGAL.dispenseDeMandat()).isTrue();
        assertThat(TypeSaisissant.PRESIDENCE_REPUBLIQUE.dispenseDeMandat()).isFalse();
    }

    @Test
    void r_med_16_un_agent_implique_ne_peut_ni_tenir_ni_etre_seul_interroge() {
        Saisine saisine = Cas.recue(Cas.demande(Cas.demarche(), true, List.of(Cas.allocataire()), List.of("suppleant", "service")));
        refuse("R-MED-16", () -> saisine.affecter("suppleant", "Le suppléant", Cas.le(J1)));
        saisine.declarerRecevable(Cas.FAVORABLE, J1, Cas.le(J1));
        refuse("T9", () -> saisine.interroger(Cas.question(), Cas.le(J1)));
    }

    @Test
    void r_med_16_le_titulaire_ne_devient_pas_agent_implique_sans_deport() {
        Saisine saisine = Cas.recue();
        refuse("R-MED-16", () -> saisine.corriger(
                Cas.demande(Cas.demarche(), true, List.of(Cas.allocataire()), List.of("mediateur")), n -> n, Cas.le(J1)));
    }

    @Test
    void r_med_16_le_deport_change_de_titulaire_et_ne_revient_pas() {
        Saisine saisine = Cas.recue();
        refuse("R-MED-16", () -> saisine.deporter(" ", "suppleant", "S", Cas.le(J1)));
        saisine.deporter("Lien familial", "suppleant", "Le suppléant", Cas.le(J1));
        assertThat(saisine.titulaire()).isEqualTo("suppleant");
        refuse("R-MED-16", () -> saisine.affecter("mediateur", "Le médiateur", Cas.le(J1)));
    }

    @Test
    void r_med_16_sans_suppleant_la_saisine_est_signalee() {
        Saisine saisine = Cas.recue();
        saisine.deporter("Lien familial", null, null, Cas.le(J1));
        assertThat(saisine.titulaire()).isNull();
        assertThat(saisine.evenements()).last().extracting(Evenement::texte).asString().contains("réseau national");
    }

    @Test
    void r_med_17_les_notes_ne_passent_dans_aucune_lettre() {
        Saisine saisine = Cas.enInstruction();
        saisine.ajouterNote("Secret de la note.", Cas.le(J1));
        saisine.repondre(Cas.reponse(J3), Cas.le(J3));
        assertThat(saisine.lettres()).extracting(Lettre::corps).noneMatch(c -> c.contains("Secret"));
        assertThat(saisine.evenements()).extracting(Evenement::texte).noneMatch(t -> t.contains("Secret"));
    }

    @Test
    void r_med_19_une_proposition_indecise_bloque_la_reponse_et_un_refus_est_motive() {
        Saisine saisine = Cas.enInstruction();
        saisine.proposerEquite(new PropositionEquiteFaite("La règle va contre son but.", null), Cas.le(J1));
        long id = Identifiants.donnerAuxPropositions(saisine);
        assertThat(saisine.attente()).isEqualTo(NatureAttente.DIRECTION);
        refuse("R-MED-31", () -> saisine.repondre(Cas.reponse(J3), Cas.le(J3)));
        refuse("R-MED-19", () -> saisine.deciderEquite(id, false, " ", Cas.le(J3, "direction", false)));
        saisine.deciderEquite(id, false, "Le budget ne le permet pas.", Cas.le(J3, "direction", false));
        assertThat(saisine.etat()).isEqualTo(EtatSaisine.EN_INSTRUCTION);
        refuse("R-MED-19", () -> saisine.deciderEquite(id, true, null, Cas.le(J3, "direction", false)));
    }

    @Test
    void r_med_19_une_question_repondue_ne_debloque_pas_la_decision_de_la_direction() {
        Saisine saisine = Cas.enInstruction();
        saisine.proposerEquite(new PropositionEquiteFaite("Motivée.", null), Cas.le(J1));
        saisine.interroger(Cas.question(), Cas.le(J1));
        saisine.recevoirReponse(Identifiants.donnerAuxQuestions(saisine), "Voici.", List.of(), Cas.le(J3));
        assertThat(saisine.etat()).isEqualTo(EtatSaisine.EN_ATTENTE);
        assertThat(saisine.attente()).isEqualTo(NatureAttente.DIRECTION);
    }

    @Test
    void r_med_22_plusieurs_saisissants_une_seule_saisine_le_premier_compte() {
        SaisissantDeclare ddd = new SaisissantDeclare(TypeSaisissant.DEFENSEUR_DROITS, "Défenseur des droits", null, null, null, null);
        Saisine saisine = Cas.recue(Cas.demande(Cas.demarche(), true, List.of(Cas.allocataire(), ddd), List.of()));
        saisine.declarerRecevable(Cas.FAVORABLE, J1, Cas.le(J1));
        saisine.repondre(Cas.reponse(J3), Cas.le(J3));
        assertThat(saisine.lettres()).filteredOn(l -> l.nature() == NatureLettre.REPONSE)
                .extracting(Lettre::destinataire).containsExactly("Jeanne Exemple", "Défenseur des droits");
    }

    @Test
    void r_med_25_apres_l_arrete_les_champs_statistiques_ne_changent_plus() {
        Saisine saisine = Cas.recue();
        Enregistrement d = Cas.demande();
        Enregistrement autreMotif = new Enregistrement(d.dateReception(), d.canal(), d.saisissants(), d.numeroAllocataire(),
                d.concerneNom(), d.concernePrenom(), true, "Compte", MotifSaisine.DELAI_TRAITEMENT, List.of(), d.prestation(),
                List.of(), d.demarche(), VoieRecours.AUCUNE, null, null, d.expose(), "", null, List.of(), List.of(), List.of());
        refuse("R-MED-25", () -> saisine.corriger(autreMotif, n -> n, Cas.le(J1, "mediateur", true)));
        saisine.corriger(d, n -> n, Cas.le(J1, "mediateur", true));
    }

    @Test
    void r_med_25_une_donnee_comptee_par_un_bilan_arrete_se_rectifie_avec_sa_raison() {
        Saisine saisine = Cas.dansLEtat(EtatSaisine.CLOTUREE);
        Rectification.Reponse comptee = saisine.reponse().comptee();
        Rectification juste = new Rectification(CanalSaisine.COURRIER, TypeSaisissant.ELU, MotifSaisine.DELAI_TRAITEMENT,
                Prestation.AAH, new Rectification.Reponse(comptee.premiere(), PositionCaf.REVISEE_TOTALE,
                ModeReponse.COURRIER, comptee.origine()));
        ContexteActe arretee = Cas.le(J3.plusDays(30), "mediateur", true);
        refuse("R-MED-25", () -> saisine.rectifier(juste, "Le canal était faux.", Cas.le(J3.plusDays(30))));
        refuse("R-MED-25", () -> saisine.rectifier(juste, " ", arretee));
        refuse("R-MED-25", () -> saisine.rectifier(new Rectification(CanalSaisine.COURRIER, TypeSaisissant.ELU,
                MotifSaisine.AUTRE, Prestation.AAH, null), "La réponse n’en était pas une.", arretee));
        refuse("T12", () -> saisine.rectifier(new Rectification(juste.canal(), juste.qualite(), juste.motif(),
                juste.prestation(), new Rectification.Reponse(J1.minusDays(60), PositionCaf.CONFIRMEE, ModeReponse.COURRIER, null)),
                "La date était fausse.", arretee));
        saisine.rectifier(juste, "Le canal était faux.", arretee);
        assertThat(saisine.evenements().get(saisine.evenements().size() - 1).texte())
                .contains("position, Position confirmée et maintenue devient Décision révisée", "Raison\u202f: Le canal était faux.");
        refuse("R-MED-25", () -> saisine.rectifier(juste, "Encore.", arretee));
    }

    @Test
    void r_med_25_une_date_rectifiee_se_lit_en_francais() {
        Rectification avant = new Rectification(CanalSaisine.COURRIER, TypeSaisissant.ELU, MotifSaisine.AUTRE, Prestation.AAH,
                new Rectification.Reponse(LocalDate.of(2025, 4, 22), PositionCaf.CONFIRMEE, ModeReponse.COURRIER, null));
        Rectification apres = new Rectification(avant.canal(), avant.qualite(), avant.motif(), avant.prestation(),
                new Rectification.Reponse(LocalDate.of(2025, 5, 1), PositionCaf.CONFIRMEE, ModeReponse.COURRIER, null));
        assertThat(apres.changements(avant))
                .containsExactly("date de la réponse, 22\u00a0avril 2025 devient 1er\u00a0mai 2025");
    }

    @Test
    void t6_la_notification_se_place_entre_la_reception_et_aujourd_hui() {
        Saisine saisine = Cas.recue();
        refuse("T6", () -> saisine.declarerRecevable(Cas.FAVORABLE, Cas.RECEPTION.minusDays(1), Cas.le(J1)));
        refuse("T6", () -> saisine.declarerRecevable(Cas.FAVORABLE, J3, Cas.le(J1)));
    }

    @Test
    void t8_la_reorientation_nomme_le_service_et_suppose_l_absence_de_demarche() {
        Saisine saisine = Cas.recue();
        refuse("T8", () -> saisine.reorienter(new Reorientation(Cas.FAVORABLE, "Prestations"), Cas.le(J1)));
        refuse("T8", () -> saisine.reorienter(new Reorientation(new ExamenRecevabilite(true, true, true, false), ""), Cas.le(J1)));
    }

    @Test
    void t10_la_derniere_reponse_attendue_fait_reprendre_l_instruction() {
        Saisine saisine = Cas.enInstruction();
        saisine.interroger(Cas.question(), Cas.le(J1));
        saisine.interroger(new QuestionPosee(NatureAttente.USAGER, "Jeanne Exemple", null, "Quand\u202f?", null), Cas.le(J1));
        Identifiants.donnerAuxQuestions(saisine);
        saisine.recevoirReponse(1, "Voici.", List.of(), Cas.le(J3));
        assertThat(saisine.etat()).isEqualTo(EtatSaisine.EN_ATTENTE);
        assertThat(saisine.attente()).isEqualTo(NatureAttente.USAGER);
        saisine.recevoirReponse(2, "Mardi.", List.of(), Cas.le(J3));
        assertThat(saisine.etat()).isEqualTo(EtatSaisine.EN_INSTRUCTION);
        assertThat(saisine.attente()).isNull();
    }

    @Test
    void t12_la_reponse_ne_precede_ni_la_reception_ni_la_recevabilite_et_n_est_pas_future() {
        Saisine saisine = Cas.enInstruction();
        refuse("T12", () -> saisine.repondre(Cas.reponse(Cas.RECEPTION.minusDays(1)), Cas.le(J3)));
        refuse("T12", () -> saisine.repondre(Cas.reponse(Cas.RECEPTION), Cas.le(J3)));
        refuse("T12", () -> saisine.repondre(Cas.reponse(J3.plusDays(1)), Cas.le(J3)));
    }

    @Test
    void t12_une_reponse_refusee_ne_change_rien() {
        Saisine saisine = Cas.enInstruction();
        refuse("T12", () -> saisine.repondre(Cas.reponse(J3, ModeReponse.COURRIER, "", null, null, List.of("Suite")), Cas.le(J3)));
        assertThat(saisine.reponse().premiere()).isNull();
        assertThat(saisine.situation().suivisOuverts()).isZero();
        assertThat(saisine.lettres()).hasSize(1);
    }
}
