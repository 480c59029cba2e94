package fr.passerelle.partenaires.convention;

import static fr.passerelle.partenaires.nomenclature.EtatConvention.ACTIVE;
import static fr.passerelle.partenaires.nomenclature.EtatConvention.A_SIGNER;
import static fr.passerelle.partenaires.nomenclature.EtatConvention.BROUILLON;
import static fr.passerelle.partenaires.nomenclature.EtatConvention.EXPIREE;
import static fr.passerelle.partenaires.nomenclature.EtatConvention.RESILIEE;
import static fr.passerelle.partenaires.nomenclature.EtatConvention.SUSPENDUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.Observations;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The state table of the dossier (§2.2), each pair of it, the refused ones too. */
class EtatsTest {

    private static final LocalDate SIGNEE = LocalDate.of(2025, 3, 1);
    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 28);
    private static final Instant MAINTENANT = Instant.parse("2026-11-28T09:00:00Z");
    private static final Map<EtatConvention, Consumer<Convention>> ACTES = new EnumMap<>(Map.of(
            A_SIGNER, Convention::soumettre,
            BROUILLON, Convention::revenirAuBrouillon,
            ACTIVE, c -> { if (c.etat() == SUSPENDUE) { c.lever(); } else { c.signee(SIGNEE, SIGNEE); } },
            SUSPENDUE, c -> c.suspendre(MotifSuspension.MANQUEMENT, null, AUJOURDHUI, "secretariat", MAINTENANT),
            RESILIEE, c -> c.rompre(AUJOURDHUI, "Partage d’identifiants"),
            EXPIREE, c -> c.finir(EXPIREE)));
    private static final Map<EtatConvention, Set<EtatConvention>> PERMIS = new EnumMap<>(Map.of(
            BROUILLON, Set.of(A_SIGNER),
            A_SIGNER, Set.of(BROUILLON, ACTIVE),
            ACTIVE, Set.of(SUSPENDUE, RESILIEE, EXPIREE),
            SUSPENDUE, Set.of(ACTIVE, RESILIEE, EXPIREE),
            RESILIEE, Set.of(),
            EXPIREE, Set.of()));

    private static Convention brouillon() {
        return new Convention("CONV-2026-00001", 1, new ConventionSaisie(ModeGestion.DELEGUEE, null, 36, Reconduction.TACITE, 12, null, 3,
                List.of(new ServiceConvenu(ServicePartenaire.CDAP, List.of("T2"), null))), "secretariat", MAINTENANT);
    }

    private static Convention dans(EtatConvention etat) {
        Convention c = brouillon();
        if (etat != BROUILLON) {
            c.soumettre();
        }
        if (etat != BROUILLON && etat != A_SIGNER) {
            c.signee(SIGNEE, SIGNEE.plusDays(4));
        }
        if (etat == SUSPENDUE || etat == RESILIEE || etat == EXPIREE) {
            ACTES.get(etat).accept(c);
        }
        assertThat(c.etat()).isEqualTo(etat);
        return c;
    }

    @Test
    void une_convention_passe_d_un_etat_a_ceux_que_dit_la_table_et_a_aucun_autre() {
        for (EtatConvention de : EtatConvention.values()) {
            for (EtatConvention vers : EtatConvention.values()) {
                Convention c = dans(de);
                if (PERMIS.get(de).contains(vers)) {
                    ACTES.get(vers).accept(c);
                    assertThat(c.etat()).isEqualTo(vers);
                } else {
                    assertThatThrownBy(() -> ACTES.get(vers).accept(c)).as("%s → %s", de, vers).isInstanceOf(RegleRefusee.class);
                    assertThat(c.etat()).isEqualTo(de);
                }
            }
        }
    }

    @Test
    void un_contrat_suit_la_meme_table() {
        for (EtatConvention de : List.of(BROUILLON, A_SIGNER, ACTIVE, SUSPENDUE)) {
            Contrat refuse = contrat(de);
            if (de != BROUILLON) {
                assertThatThrownBy(refuse::soumettre).isInstanceOf(RegleRefusee.class);
            }
            if (de != A_SIGNER) {
                assertThatThrownBy(refuse::revenirAuBrouillon).isInstanceOf(RegleRefusee.class);
                assertThatThrownBy(() -> refuse.signe(SIGNEE, SIGNEE)).isInstanceOf(RegleRefusee.class);
            }
            if (de != SUSPENDUE) {
                assertThatThrownBy(refuse::lever).isInstanceOf(RegleRefusee.class);
            }
            if (de != ACTIVE) {
                assertThatThrownBy(() -> refuse.suspendre(MotifSuspension.AUTRE, "Essai", AUJOURDHUI, "secretariat", MAINTENANT)).isInstanceOf(RegleRefusee.class);
            }
            assertThat(refuse.etat()).isEqualTo(de);
        }
    }

    @Test
    void r_part_11_le_partenaire_ne_repond_qu_a_ce_qui_est_suspendu_en_quelques_mots() {
        for (EtatConvention etat : List.of(BROUILLON, A_SIGNER, ACTIVE, SUSPENDUE)) {
            Contrat contrat = contrat(etat);
            if (etat == SUSPENDUE) {
                contrat.repondre(MAINTENANT);
                contrat.repondre(MAINTENANT.plusSeconds(60));
                assertThat(contrat.reponseLe()).as("la première compte").isEqualTo(MAINTENANT);
                assertThat(contrat.reponseAvant()).isEqualTo(AUJOURDHUI);
                contrat.lever();
                assertThat(contrat.reponseAvant()).isNull();
            } else {
                assertThatThrownBy(() -> contrat.repondre(MAINTENANT)).isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.regle()).isEqualTo("R-PART-11"));
            }
        }
        assertThatThrownBy(() -> new Observations(" ")).hasMessageContaining("réponse");
        assertThatThrownBy(() -> new Observations("é".repeat(4_001))).hasMessageContaining("caractères au plus");
        assertThat(new Observations("  Le poste est retiré. ").texte()).isEqualTo("Le poste est retiré.");
    }

    @Test
    void seul_un_contrat_en_vigueur_se_denonce_avec_preavis_ou_se_rompt() {
        for (EtatConvention de : EtatConvention.values()) {
            Contrat denonce = contrat(de);
            Contrat rompu = contrat(de);
            if (de != ACTIVE && de != SUSPENDUE) {
                assertThatThrownBy(() -> denonce.denoncer(AUJOURDHUI, "CAF", null, AUJOURDHUI)).as("%s", de).hasMessageContaining("«\u202f" + de.libelleDuContrat())
                        .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.regle()).isEqualTo("E-ETAT"));
                assertThatThrownBy(() -> rompu.rompre(AUJOURDHUI, "CAF", "Faute")).as("%s", de).hasMessageContaining("«\u202fRésilié\u202f» ne peut pas suivre")
                        .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.regle()).isEqualTo("E-ETAT"));
                assertThat(denonce.etat()).isEqualTo(de);
                continue;
            }
            denonce.denoncer(AUJOURDHUI, "PARTENAIRE", null, AUJOURDHUI);
            assertThat(denonce.etat()).as("il va jusqu’à son dernier jour").isEqualTo(de);
            assertThat(denonce.finitLe()).isEqualTo("2027-02-27");
            assertThat(denonce.estEchu(LocalDate.of(2027, 2, 27))).isFalse();
            assertThat(denonce.estEchu(LocalDate.of(2027, 2, 28))).isTrue();
            assertThatThrownBy(() -> denonce.denoncer(AUJOURDHUI, "CAF", null, AUJOURDHUI)).hasMessageContaining("déjà");
            denonce.finir(RESILIEE, LocalDate.of(2027, 6, 30));
            assertThat(denonce.finitLe()).as("sa convention, finie plus tard, ne le prolonge pas").isEqualTo("2027-02-27");
            assertThat(denonce.estEchu(LocalDate.of(2027, 2, 28))).isFalse();
            rompu.denoncer(AUJOURDHUI, "PARTENAIRE", null, AUJOURDHUI);
            assertThat(rompu.rompre(AUJOURDHUI, "CAF", "Identifiants vendus")).isEqualTo(de);
            assertThat(rompu.etat()).isEqualTo(RESILIEE);
            assertThat(rompu.finitLe()).isEqualTo(AUJOURDHUI);
        }
    }

    @Test
    void un_contrat_se_denonce_du_jour_de_son_effet_a_aujourd_hui() {
        assertThatThrownBy(() -> contrat(ACTIVE).denoncer(AUJOURDHUI.plusDays(1), "CAF", "x", AUJOURDHUI)).hasMessageContaining("à venir");
        assertThatThrownBy(() -> contrat(ACTIVE).denoncer(SIGNEE.plusDays(3), "CAF", "x", AUJOURDHUI)).hasMessageContaining("effet du contrat");
        Contrat echu = contrat(ACTIVE);
        assertThat(echu.estEchu(AUJOURDHUI)).isFalse();
        echu.denoncer(SIGNEE.plusDays(4), "CAF", "x", AUJOURDHUI);
        assertThat(echu.estEchu(AUJOURDHUI)).isTrue();
    }

    private static Contrat contrat(EtatConvention etat) {
        Convention c = dans(ACTIVE);
        Contrat contrat = c.contrats().get(0);
        if (etat != BROUILLON) {
            contrat.soumettre();
        }
        if (etat == ACTIVE || etat == SUSPENDUE) {
            contrat.signe(SIGNEE, SIGNEE);
        }
        if (etat == SUSPENDUE) {
            contrat.suspendre(MotifSuspension.INCIDENT_SECURITE, null, AUJOURDHUI, "secretariat", MAINTENANT);
        }
        if (etat.estFinal()) {
            contrat.finir(etat, AUJOURDHUI);
        }
        return contrat;
    }

    @Test
    void r_part_3_aucun_contrat_n_entre_en_vigueur_sans_sa_convention() {
        Convention c = dans(A_SIGNER);
        Contrat contrat = c.contrats().get(0);
        contrat.soumettre();
        assertThatThrownBy(() -> contrat.signe(SIGNEE, SIGNEE)).isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.regle()).isEqualTo("R-PART-3"));
    }

    @Test
    void les_deux_signatures_se_donnent_dans_l_ordre_qu_on_veut_et_la_derniere_compte() {
        Convention c = dans(A_SIGNER);
        c.signee(SIGNEE.plusDays(9), SIGNEE);
        assertThat(c.effetLe()).isEqualTo(SIGNEE.plusDays(9));
        assertThatThrownBy(() -> dans(A_SIGNER).signee(SIGNEE, null)).isInstanceOf(RegleRefusee.class);
    }

    @Test
    void une_convention_se_denonce_une_fois_du_jour_de_sa_signature_a_aujourd_hui() {
        Convention c = dans(ACTIVE);
        assertThatThrownBy(() -> c.denoncer(SIGNEE, "CAF", "x", AUJOURDHUI)).hasMessageContaining("signature");
        assertThatThrownBy(() -> c.denoncer(AUJOURDHUI.plusDays(1), "CAF", "x", AUJOURDHUI)).hasMessageContaining("à venir");
        c.denoncer(AUJOURDHUI, "PARTENAIRE", "Changement de logiciel", AUJOURDHUI);
        assertThat(c.etat()).isEqualTo(ACTIVE);
        assertThat(c.terme().au(AUJOURDHUI).finLe()).isEqualTo("2028-03-04");
        assertThatThrownBy(() -> c.denoncer(AUJOURDHUI, "CAF", "x", AUJOURDHUI)).hasMessageContaining("déjà");
    }

    @Test
    void tout_ce_qui_manque_a_une_convention_se_dit_d_un_coup() {
        ConventionSaisie saisie = new ConventionSaisie(null, LocalDate.of(2016, 1, 1), 0, Reconduction.AUCUNE, 12, 2, 61, List.of());
        assertThatThrownBy(saisie::exiger).isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).extracting(RegleRefusee::champ)
                .containsExactly("mode", "effetLe", "dureeMois", "dureeReconductionMois", "reconductionsMax", "preavisMois"));
    }
}
