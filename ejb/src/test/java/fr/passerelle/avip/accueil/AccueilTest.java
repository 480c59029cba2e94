package fr.passerelle.avip.accueil;

import static fr.passerelle.avip.nomenclature.DemiJournee.JEUDI_MATIN;
import static fr.passerelle.avip.nomenclature.DemiJournee.LUNDI_MATIN;
import static fr.passerelle.avip.nomenclature.DemiJournee.MARDI_MATIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRupture;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.avip.nomenclature.TypeAccueil;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The contract of a child changes itself along its table or refuses with the number of the rule. */
class AccueilTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 28);
    private static final LocalDate DEBUT = LocalDate.of(2026, 12, 1);
    private static final Instant MAINTENANT = Instant.parse("2026-11-28T09:00:00Z");
    private static final LocalDate NAISSANCE = LocalDate.of(2025, 5, 4);

    @Test
    void la_table_des_etats_se_suit_et_tout_le_reste_est_refuse() {
        Map<StatutContrat, Consumer<Accueil>> vers = new EnumMap<>(StatutContrat.class);
        vers.put(StatutContrat.SIGNE, a -> a.signer(signature(DEBUT), cadre(JOUR)));
        vers.put(StatutContrat.ANNULE, a -> a.annuler("Le parent a trouvé une autre solution."));
        vers.put(StatutContrat.EN_COURS, a -> {
            if (a.statut() == StatutContrat.SUSPENDU) {
                a.reprendre();
            } else {
                a.demarrer(DEBUT);
            }
        });
        vers.put(StatutContrat.SUSPENDU, a -> a.suspendre(DEBUT, DEBUT.plusDays(20), DEBUT));
        vers.put(StatutContrat.TERMINE, a -> a.terminer(fin(DEBUT.plusDays(30)), DEBUT.plusDays(30)));
        vers.put(StatutContrat.ROMPU, a -> a.rompre(rupture(MotifRupture.FERMETURE), DEBUT.plusDays(60)));
        vers.put(StatutContrat.RENOUVELE, a -> a.renouveler(DEBUT.plusMonths(6), DEBUT.plusMonths(5)));
        for (StatutContrat de : StatutContrat.values()) {
            for (Map.Entry<StatutContrat, Consumer<Accueil>> e : vers.entrySet()) {
                Accueil accueil = dans(de);
                boolean permis = de.suivants().contains(e.getKey());
                if (permis) {
                    e.getValue().accept(accueil);
                    assertThat(accueil.statut()).as("%s → %s", de, e.getKey()).isEqualTo(e.getKey());
                } else {
                    assertThatThrownBy(() -> e.getValue().accept(accueil)).as("%s → %s", de, e.getKey()).isInstanceOf(RegleRefusee.class);
                    assertThat(accueil.statut()).isEqualTo(de);
                }
            }
        }
    }

    @Test
    void tout_ce_qui_manque_a_un_contrat_se_dit_d_un_coup() {
        assertThatThrownBy(() -> new Accueil(cadre(JOUR), new ContratSaisi(TypeAccueil.OCCASIONNEL, " ", null, null, null, Set.of()), "essai", MAINTENANT))
                .satisfies(e -> assertThat(champs(e)).contains("raisonDuType", "demiJournees", "debut", "fin"));
    }

    @Test
    void r_avip_40_un_contrat_dure_douze_mois_au_plus_sous_un_label_actif() {
        refuse("fin", () -> prepare(saisi(DEBUT, DEBUT.plusMonths(12)), cadre(JOUR)));
        prepare(saisi(DEBUT, DEBUT.plusMonths(12).minusDays(1)), cadre(JOUR));
        Cadre sansLabel = new Cadre(1, 2, 3, new AgeDAccueil(NAISSANCE), null, j -> false, JOUR);
        refuse("debut", () -> prepare(saisi(DEBUT, DEBUT.plusMonths(6)), sansLabel));
    }

    @Test
    void r_avip_41_l_accueil_est_regulier_et_tout_autre_dit_pourquoi() {
        ContratSaisi urgence = new ContratSaisi(TypeAccueil.URGENCE, null, DEBUT, DEBUT.plusMonths(1), null, Set.of(LUNDI_MATIN));
        assertThatThrownBy(() -> prepare(urgence, cadre(JOUR))).extracting("regle", "champ").containsExactly("R-AVIP-41", "raisonDuType");
        prepare(new ContratSaisi(TypeAccueil.URGENCE, "Entrée en formation dans trois jours.", DEBUT, DEBUT.plusMonths(1), null, Set.of(LUNDI_MATIN)), cadre(JOUR));
    }

    @Test
    void r_avip_14_un_enfant_a_naitre_n_a_pas_de_contrat() {
        Cadre aNaitre = new Cadre(1, 2, 3, null, null, j -> true, JOUR);
        assertThatThrownBy(() -> prepare(saisi(DEBUT, DEBUT.plusMonths(6)), aNaitre)).extracting("regle").isEqualTo("R-AVIP-14");
    }

    @Test
    void r_avip_12_l_age_se_verifie_de_nouveau_au_vrai_premier_jour() {
        Cadre presqueTrois = new Cadre(1, 2, 3, new AgeDAccueil(LocalDate.of(2023, 12, 10)), LocalDate.of(2027, 3, 31), j -> true, JOUR);
        Accueil accueil = prepare(saisi(DEBUT, LocalDate.of(2027, 3, 31)), presqueTrois);
        accueil.remettreLaCharte(JOUR, JOUR);
        Cadre sansDerogation = new Cadre(1, 2, 3, new AgeDAccueil(LocalDate.of(2023, 12, 10)), null, j -> true, JOUR);
        assertThatThrownBy(() -> accueil.signer(signature(LocalDate.of(2026, 12, 10)), sansDerogation)).extracting("regle").isEqualTo("R-AVIP-12");
        accueil.signer(signature(LocalDate.of(2026, 12, 10)), presqueTrois);
        assertThat(accueil.debut()).isEqualTo(LocalDate.of(2026, 12, 10));
    }

    @Test
    void r_avip_45_pas_de_signature_sans_la_charte_ni_avant_elle() {
        Accueil accueil = prepare(saisi(DEBUT, DEBUT.plusMonths(6)), cadre(JOUR));
        assertThatThrownBy(() -> accueil.signer(signature(DEBUT), cadre(JOUR))).extracting("regle").isEqualTo("R-AVIP-45");
        refuse("charteLe", () -> accueil.remettreLaCharte(JOUR.plusDays(1), JOUR));
        accueil.remettreLaCharte(JOUR, JOUR);
        refuse("signeLe", () -> accueil.signer(new SignatureSaisie(JOUR.minusDays(1), DEBUT, true, false, false), cadre(JOUR)));
        assertThatThrownBy(() -> accueil.signer(new SignatureSaisie(JOUR, DEBUT, null, null, null), cadre(JOUR)))
                .satisfies(e -> assertThat(champs(e)).containsExactly("monoparental", "residenceQpv", "moinsDe25ans"));
    }

    @Test
    void une_suspension_dure_soixante_jours_au_plus() {
        Accueil accueil = dans(StatutContrat.EN_COURS);
        refuse("repriseLe", () -> accueil.suspendre(DEBUT, DEBUT.plusDays(61), DEBUT));
        accueil.suspendre(DEBUT, DEBUT.plusDays(60), DEBUT);
        assertThat(accueil.reprisePrevueLe()).isEqualTo(DEBUT.plusDays(60));
    }

    @Test
    void r_avip_42_un_avenant_est_date_et_garde_ce_qui_etait() {
        Accueil accueil = dans(StatutContrat.EN_COURS);
        refuse("demiJournees", () -> accueil.amender(Set.of(LUNDI_MATIN, MARDI_MATIN), DEBUT, null, "essai", MAINTENANT, DEBUT));
        refuse("du", () -> accueil.amender(Set.of(JEUDI_MATIN), DEBUT, null, "essai", MAINTENANT, DEBUT.plusDays(1)));
        accueil.amender(Set.of(JEUDI_MATIN), DEBUT.plusDays(10), "Horaires de formation", "essai", MAINTENANT, DEBUT);
        refuse("du", () -> accueil.amender(Set.of(LUNDI_MATIN), DEBUT.plusDays(10), null, "essai", MAINTENANT, DEBUT));
        assertThat(accueil.vu().avenants()).singleElement().satisfies(a -> {
            assertThat(a.avant()).containsExactlyInAnyOrder(LUNDI_MATIN, MARDI_MATIN);
            assertThat(a.demiJournees()).containsExactly(JEUDI_MATIN);
        });
    }

    @Test
    void r_avip_44_ni_fin_sans_issue_ni_fin_sans_continuite() {
        Accueil accueil = dans(StatutContrat.EN_COURS);
        assertThatThrownBy(() -> accueil.terminer(new FinSaisie(null, null, null, null), DEBUT)).satisfies(e -> assertThat(champs(e)).containsExactly("issue", "sortie", "continuite"));
        refuse("issue", () -> accueil.terminer(new FinSaisie(DEBUT, IssueParcours.NOUVEAU_CONTRAT_AVIP, ModeContinuite.ECOLE, null), DEBUT));
        refuse("sortie", () -> accueil.terminer(fin(DEBUT.plusDays(1)), DEBUT));
    }

    @Test
    void r_avip_43_le_prescripteur_est_entendu_d_abord_et_quinze_jours_sont_laisses_sauf_accord() {
        LocalDate entendu = DEBUT.plusDays(20);
        LocalDate annonce = DEBUT.plusDays(22);
        LocalDate apres = DEBUT.plusDays(60);
        Accueil accueil = dans(StatutContrat.EN_COURS);
        assertThatThrownBy(() -> accueil.rompre(new RuptureSaisie(MotifRupture.ABSENCES, null, null, false, annonce, ModeContinuite.AUCUNE_SOLUTION, null), apres))
                .satisfies(e -> assertThat(champs(e)).containsExactly("entenduLe", "notifieeLe"));
        refuse("notifieeLe", () -> accueil.rompre(new RuptureSaisie(MotifRupture.ABSENCES, annonce, entendu, true, annonce, ModeContinuite.ECOLE, null), apres));
        refuse("sortie", () -> accueil.rompre(new RuptureSaisie(MotifRupture.ABSENCES, entendu, annonce, false, annonce.plusDays(14), ModeContinuite.ECOLE, null), apres));
        accueil.rompre(new RuptureSaisie(MotifRupture.ABSENCES, entendu, annonce, false, annonce.plusDays(15), ModeContinuite.ECOLE, null), apres);
        assertThat(accueil.vu().issue()).isEqualTo(IssueParcours.RUPTURE_PARENT);
        Accueil dAccord = dans(StatutContrat.SUSPENDU);
        dAccord.rompre(new RuptureSaisie(MotifRupture.ABSENCES, entendu, annonce, true, annonce, ModeContinuite.ECOLE, null), apres);
        assertThat(dAccord.statut()).isEqualTo(StatutContrat.ROMPU);
    }

    @Test
    void un_renouvellement_finit_la_veille_du_suivant_qui_reprend_la_charte() {
        Accueil accueil = dans(StatutContrat.EN_COURS);
        LocalDate suite = DEBUT.plusMonths(6);
        accueil.renouveler(suite, suite.minusDays(3));
        assertThat(accueil.vu().issue()).isEqualTo(IssueParcours.NOUVEAU_CONTRAT_AVIP);
        assertThat(accueil.sortieLe()).isEqualTo(suite.minusDays(1));
        Accueil nouveau = Accueil.suite(accueil, cadre(suite.minusDays(3)), saisi(suite, suite.plusMonths(3)),
                new SignatureSaisie(suite.minusDays(3), suite, true, false, false), "essai", MAINTENANT);
        assertThat(nouveau.statut()).isEqualTo(StatutContrat.SIGNE);
        assertThat(nouveau.vu().charteRemiseLe()).isEqualTo(JOUR);
    }

    @Test
    void la_situation_se_releve_de_cinq_a_huit_mois_apres_la_fin_et_une_fois() {
        Accueil accueil = dans(StatutContrat.TERMINE);
        LocalDate sortie = accueil.sortieLe();
        refuse("suiviLe", () -> accueil.suivre(new SuiviSaisi(sortie.plusMonths(5).minusDays(1), false, IssueParcours.CDI), sortie.plusMonths(7)));
        refuse("suiviLe", () -> accueil.suivre(new SuiviSaisi(sortie.plusMonths(8).plusDays(1), false, IssueParcours.CDI), sortie.plusMonths(9)));
        refuse("situation", () -> accueil.suivre(new SuiviSaisi(sortie.plusMonths(6), false, null), sortie.plusMonths(6)));
        refuse("situation", () -> accueil.suivre(new SuiviSaisi(sortie.plusMonths(6), true, IssueParcours.CDI), sortie.plusMonths(6)));
        assertThat(accueil.vu().suiviAFaire(sortie.plusMonths(5))).isTrue();
        assertThat(accueil.vu().suiviAFaire(sortie.plusMonths(8).plusDays(1))).isFalse();
        accueil.suivre(new SuiviSaisi(sortie.plusMonths(6), true, null), sortie.plusMonths(6));
        assertThat(accueil.vu().nonJoignable()).isTrue();
        assertThatThrownBy(() -> accueil.suivre(new SuiviSaisi(sortie.plusMonths(6), true, null), sortie.plusMonths(6))).hasMessageContaining("déjà notée");
    }

    private static Accueil dans(StatutContrat statut) {
        Accueil a = prepare(saisi(DEBUT, DEBUT.plusMonths(6).minusDays(1)), cadre(JOUR));
        if (statut == StatutContrat.ANNULE) {
            a.annuler("Essai");
            return a;
        }
        a.remettreLaCharte(JOUR, JOUR);
        if (statut == StatutContrat.PREPARE) {
            return a;
        }
        a.signer(signature(DEBUT), cadre(JOUR));
        if (statut == StatutContrat.SIGNE) {
            return a;
        }
        a.demarrer(DEBUT);
        switch (statut) {
            case SUSPENDU -> a.suspendre(DEBUT, DEBUT.plusDays(20), DEBUT);
            case TERMINE -> a.terminer(fin(DEBUT.plusDays(30)), DEBUT.plusDays(30));
            case ROMPU -> a.rompre(rupture(MotifRupture.FERMETURE), DEBUT.plusDays(60));
            case RENOUVELE -> a.renouveler(DEBUT.plusMonths(6), DEBUT.plusMonths(5));
            default -> { }
        }
        return a;
    }

    private static Accueil prepare(ContratSaisi saisi, Cadre cadre) {
        return new Accueil(cadre, saisi, "essai", MAINTENANT);
    }

    private static ContratSaisi saisi(LocalDate debut, LocalDate fin) {
        return new ContratSaisi(TypeAccueil.REGULIER, null, debut, fin, null, Set.of(LUNDI_MATIN, MARDI_MATIN));
    }

    private static SignatureSaisie signature(LocalDate debut) {
        return new SignatureSaisie(JOUR, debut, true, false, true);
    }

    private static FinSaisie fin(LocalDate sortie) {
        return new FinSaisie(sortie, IssueParcours.CDD, ModeContinuite.MEME_STRUCTURE, null);
    }

    private static RuptureSaisie rupture(MotifRupture motif) {
        return new RuptureSaisie(motif, null, null, false, DEBUT.plusDays(40), ModeContinuite.AUCUNE_SOLUTION, null);
    }

    private static Cadre cadre(LocalDate jour) {
        return new Cadre(1, 2, 3, new AgeDAccueil(NAISSANCE), null, j -> true, jour);
    }

    private static void refuse(String champ, ThrowingCallable acte) {
        assertThatThrownBy(acte).isInstanceOf(RegleRefusee.class).satisfies(e -> assertThat(champs(e)).contains(champ));
    }

    private static List<String> champs(Throwable refus) {
        return ((RegleRefusee) refus).toutes().stream().map(RegleRefusee::champ).toList();
    }
}
