package fr.passerelle.avip.label;

import static fr.passerelle.avip.nomenclature.StatutLabel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.avip.engagement.ParametreEngagement;
import fr.passerelle.avip.engagement.Situation;
import fr.passerelle.avip.nomenclature.Arrondi;
import fr.passerelle.avip.nomenclature.OrigineLabel;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of states of a label (dossier §3.1), refused pairs included, and the guard of each step. */
class LabelTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 6, 1);
    private static final ParametreEngagement TAUX = new ParametreEngagement(LocalDate.of(2017, 1, 1), 20, Arrondi.ARRONDI_SUPERIEUR, "essai");
    private static final Situation BONNE = new Situation(65, "CA d’essai", true, true, TAUX, null);

    private static DecisionSaisie accord(LocalDate debut, int places) {
        return new DecisionSaisie(Decision.ACCORDER, debut, 36, places, null, null);
    }

    private static Label candidature() {
        Label l = new Label(1, OrigineLabel.NOUVEAU_2026, "essai", Instant.EPOCH);
        l.preparer(new CandidatureSaisie(13, true, true, Map.of()), JOUR);
        return l;
    }

    private static Label devantLeComite() {
        Label l = candidature();
        l.soumettre(BONNE);
        l.presenter(BONNE, List.of());
        return l;
    }

    private static Label avise() {
        Label l = devantLeComite();
        l.rendreAvis(Avis.FAVORABLE, JOUR, null);
        return l;
    }

    private static Label actif() {
        Label l = avise();
        l.accorder(accord(JOUR, 13), BONNE, "direction", JOUR);
        l.signerCharte(JOUR, JOUR);
        l.activer(BONNE, JOUR);
        return l;
    }

    private static Label aRenouveler() {
        Label l = actif();
        l.annoncerLeRenouvellement(LocalDate.of(2028, 12, 1), 6);
        return l;
    }

    /** Un label neuf dans cet état. */
    private static Label dans(StatutLabel statut) {
        Label l;
        switch (statut) {
            case CANDIDATURE -> l = candidature();
            case INSTRUCTION -> {
                l = candidature();
                l.soumettre(BONNE);
            }
            case COMITE -> l = avise();
            case AJOURNE -> {
                l = avise();
                l.ajourner(new DecisionSaisie(Decision.AJOURNER, null, null, null, "À compléter", null), "direction", JOUR);
            }
            case ACTIF -> l = actif();
            case A_RENOUVELER -> l = aRenouveler();
            case SUSPENDU -> {
                l = actif();
                l.suspendre("Fermeture", JOUR);
            }
            case RETIRE -> {
                l = actif();
                l.retirer("Manquement", JOUR);
            }
            case RENONCE -> {
                l = actif();
                l.renoncer("Choix", JOUR);
            }
            case EXPIRE -> {
                l = aRenouveler();
                l.expirer(LocalDate.of(2029, 6, 1));
            }
            case REFUSE -> {
                l = avise();
                l.refuser(new DecisionSaisie(Decision.REFUSER, null, null, null, "Non", null), "direction", JOUR);
            }
            case ABANDONNEE -> {
                l = candidature();
                l.abandonner("Choix", JOUR);
            }
            default -> throw new IllegalArgumentException();
        }
        return l;
    }

    /** Ce qui mène à chaque état, une fois ses gardes tenues. */
    private static final Map<StatutLabel, List<Consumer<Label>>> VERS = Map.ofEntries(
            Map.entry(CANDIDATURE, List.of(l -> l.rendre("À compléter"))),
            Map.entry(INSTRUCTION, List.of(l -> l.soumettre(BONNE))),
            Map.entry(COMITE, List.of(l -> l.presenter(BONNE, List.of()), l -> l.representer(JOUR, JOUR))),
            Map.entry(AJOURNE, List.of(l -> l.ajourner(new DecisionSaisie(Decision.AJOURNER, null, null, null, "À voir", null), "d", JOUR))),
            Map.entry(REFUSE, List.of(l -> l.refuser(new DecisionSaisie(Decision.REFUSER, null, null, null, "Non", null), "d", JOUR))),
            Map.entry(ACTIF, List.of(LabelTest::accorderEtCommencer, l -> l.lever("Rouverte", BONNE), LabelTest::renouveler)),
            Map.entry(A_RENOUVELER, List.of(l -> l.annoncerLeRenouvellement(LocalDate.of(2028, 12, 1), 6))),
            Map.entry(SUSPENDU, List.of(l -> l.suspendre("Motif", JOUR))),
            Map.entry(RETIRE, List.of(l -> l.retirer("Motif", JOUR))),
            Map.entry(RENONCE, List.of(l -> l.renoncer("Motif", JOUR))),
            Map.entry(EXPIRE, List.of(l -> l.expirer(LocalDate.of(2030, 1, 1)))),
            Map.entry(ABANDONNEE, List.of(l -> l.abandonner("Motif", JOUR))));

    private static void accorderEtCommencer(Label l) {
        l.accorder(accord(JOUR, 13), BONNE, "d", JOUR);
        l.signerCharte(JOUR, JOUR);
        l.activer(BONNE, JOUR);
    }

    private static void renouveler(Label l) {
        l.rendreAvis(Avis.FAVORABLE, LocalDate.of(2029, 1, 1), null);
        l.renouveler(accord(null, 13), BONNE, List.of(), "d", LocalDate.of(2029, 1, 2));
    }

    @TestFactory
    Stream<DynamicTest> chaque_passage_de_la_table_se_fait_et_aucun_autre() {
        return Arrays.stream(StatutLabel.values()).flatMap(avant -> Arrays.stream(StatutLabel.values()).filter(apres -> apres != avant)
                .map(apres -> DynamicTest.dynamicTest(avant + " → " + apres, () -> {
                    boolean permis = avant.suivants().contains(apres);
                    boolean fait = VERS.get(apres).stream().anyMatch(acte -> {
                        Label l = dans(avant);
                        try {
                            acte.accept(l);
                        } catch (RegleRefusee refus) {
                            return false;
                        }
                        return l.statut() == apres;
                    });
                    assertThat(fait).isEqualTo(permis);
                })));
    }

    @Test
    void une_candidature_ne_part_pas_sans_agrement_gestionnaire_projet_ni_charte_et_le_dit_d_un_coup() {
        Label l = new Label(1, OrigineLabel.NOUVEAU_2026, "essai", Instant.EPOCH);
        assertThatThrownBy(() -> l.soumettre(new Situation(0, "", false, false, TAUX, null))).isInstanceOfSatisfying(RegleRefusee.class,
                r -> assertThat(r.toutes()).hasSize(5).extracting(RegleRefusee::champ).contains("places", "projet", "charte"));
    }

    @Test
    void le_comite_ne_voit_ni_fiche_incomplete_ni_engagement_insuffisant() {
        Label l = candidature();
        l.soumettre(BONNE);
        assertThatThrownBy(() -> l.presenter(BONNE, List.of("«\u202fUsage du logo Avip\u202f»"))).hasMessageContaining("Usage du logo").extracting("regle").isEqualTo("R-AVIP-9");
        l.preparer(new CandidatureSaisie(12, true, true, Map.of()), JOUR);
        assertThatThrownBy(() -> l.presenter(BONNE, List.of())).hasMessage("Engagement minimum\u202f: 13\u00a0places (20\u202f% de 65).");
    }

    @Test
    void une_decision_attend_un_avis_date_et_s_explique_si_elle_s_en_ecarte() {
        assertThatThrownBy(() -> devantLeComite().accorder(accord(JOUR, 13), BONNE, "d", JOUR)).hasMessageContaining("avis daté");
        Label l = devantLeComite();
        l.rendreAvis(Avis.DEFAVORABLE, JOUR, "Trop loin");
        assertThatThrownBy(() -> l.accorder(accord(JOUR, 13), BONNE, "d", JOUR)).extracting("champ").isEqualTo("motif");
        assertThatThrownBy(() -> avise().refuser(new DecisionSaisie(Decision.REFUSER, null, null, null, " ", null), "d", JOUR)).extracting("champ").isEqualTo("motif");
    }

    @Test
    void accorde_il_attend_son_premier_jour_la_charte_un_referent_et_monenfant() {
        Label l = avise();
        l.accorder(accord(JOUR.plusDays(10), 13), BONNE, "d", JOUR);
        assertThat(l.statut()).isEqualTo(COMITE);
        Situation nue = new Situation(65, "CA", false, false, TAUX, null);
        assertThatThrownBy(() -> l.activer(nue, JOUR)).hasMessageContaining("la charte signée").hasMessageContaining("un référent").hasMessageContaining("monenfant.fr")
                .hasMessageContaining("11\u00a0juin 2026");
        l.signerCharte(JOUR, JOUR);
        assertThatCode(() -> l.activer(BONNE, JOUR.plusDays(10))).doesNotThrowAnyException();
        assertThat(l.fin()).isEqualTo(LocalDate.of(2029, 6, 10));
    }

    @Test
    void r_avip_51_un_renouvellement_attend_le_bilan_de_chaque_annee_passee_et_suit_la_periode() {
        Label l = aRenouveler();
        l.rendreAvis(Avis.FAVORABLE, LocalDate.of(2029, 1, 1), null);
        assertThatThrownBy(() -> l.renouveler(accord(null, 13), BONNE, List.of(2026, 2027), "d", LocalDate.of(2029, 1, 2))).hasMessageContaining("2026 et 2027");
        LocalDate finAvant = l.fin();
        assertThat(l.renouveler(accord(null, 14), BONNE, List.of(), "d", LocalDate.of(2029, 1, 2))).isEqualTo(finAvant.plusDays(1));
        assertThat(l.fin()).isEqualTo(finAvant.plusMonths(36));
        assertThat(l.statut()).isEqualTo(ACTIF);
    }

    @Test
    void retire_avant_son_terme_il_finit_ce_jour_la() {
        Label l = actif();
        l.retirer("Manquement", LocalDate.of(2027, 3, 15));
        assertThat(l.fin()).isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(l.lu().finiLe()).isEqualTo(LocalDate.of(2027, 3, 15));
    }
}
