package fr.passerelle.partenaires.revue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.partenaires.nomenclature.EtatLigneRevue;
import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.QualiteDeRevue;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One partner's review: whose choice each line is, what signing settles, what expires (R-PART-12, R-PART-13). */
class RevueTest {

    private static final Instant MAINTENANT = Instant.parse("2026-11-28T09:00:00Z");
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 28);
    private static final LocalDate ECHEANCE = LocalDate.of(2026, 12, 31);
    private static final LocalDate EXPIRATION = LocalDate.of(2027, 1, 15);

    /** Persons 1 and 2 are the administrators; rights 101 to 104 are those of persons 1 to 4. */
    private static final Decideur UN = administrateur("un", "Alix Exemple", 1, ModeGestion.DELEGUEE);
    private static final Decideur DEUX = administrateur("deux", "Lou Modèle", 2, ModeGestion.DELEGUEE);
    private static final Decideur CAF = new Decideur("caf", "Sam Caf", null, QualiteDeRevue.CAF, ModeGestion.DELEGUEE, Set.of(1L, 2L));
    private static final Decideur CAF_QUI_GERE = new Decideur("caf", "Sam Caf", null, QualiteDeRevue.CAF, ModeGestion.CAF, Set.of(1L));

    private Revue revue;

    private static Decideur administrateur(String compte, String nom, long qui, ModeGestion mode) {
        return new Decideur(compte, nom, qui, QualiteDeRevue.ADMINISTRATEUR, mode, Set.of(1L, 2L));
    }

    @BeforeEach
    void ouvrir() throws Exception {
        revue = new Revue(7, 3, MAINTENANT, ECHEANCE, EXPIRATION);
        numeroter(revue, 12);
        for (long qui = 1; qui <= 4; qui++) {
            LigneRevue ligne = new LigneRevue(revue, 100 + qui, qui, "Personne " + qui, ServicePartenaire.AFAS, "SAISIE", LocalDate.of(2025, 1, 1), null);
            numeroter(ligne, qui);
            revue.avec(ligne);
        }
    }

    private static void numeroter(Object entite, long numero) throws Exception {
        Field id = entite.getClass().getDeclaredField("id");
        id.setAccessible(true);
        id.set(entite, numero);
    }

    private static DecisionSaisie choix(long ligne, DecisionRevue decision) {
        return new DecisionSaisie(ligne, (int) ligne - 1, decision, null, null);
    }

    private void decider(Decideur qui, DecisionSaisie... choix) {
        revue.decider(List.of(choix), qui, JOUR, MAINTENANT);
    }

    private void signer(Decideur qui) {
        List<LigneRevue> siennes = revue.aSigner(qui);
        revue.attester(siennes, new Attestation(revue, qui, qui.nom(), MAINTENANT, 1, siennes.size()), MAINTENANT);
    }

    private EtatLigneRevue etat(int ligne) {
        return revue.lignes().get(ligne - 1).etat();
    }

    @Test
    void la_table_des_etats_d_une_ligne_dit_ce_qui_suit_et_refuse_le_reste() {
        Map<EtatLigneRevue, Set<EtatLigneRevue>> table = new EnumMap<>(EtatLigneRevue.class);
        for (EtatLigneRevue e : EtatLigneRevue.values()) {
            table.put(e, EnumSet.noneOf(EtatLigneRevue.class));
        }
        table.put(EtatLigneRevue.A_REVOIR, EnumSet.of(EtatLigneRevue.DECIDEE, EtatLigneRevue.EXPIREE, EtatLigneRevue.PARTIE));
        table.put(EtatLigneRevue.DECIDEE, EnumSet.allOf(EtatLigneRevue.class));
        assertThat(EtatLigneRevue.values()).allSatisfy(e -> assertThat(e.suivants()).isEqualTo(table.get(e)));
        assertThat(EtatRevue.OUVERTE.suivants()).containsExactlyInAnyOrder(EtatRevue.TERMINEE, EtatRevue.ECHUE);
        assertThat(EtatRevue.TERMINEE.suivants()).isEmpty();
        assertThat(EtatRevue.ECHUE.suivants()).isEmpty();
    }

    @Test
    void r_part_13_nul_ne_revoit_son_propre_droit_ni_ne_le_garde_avec_tous_les_autres() {
        assertThatThrownBy(() -> decider(UN, choix(1, DecisionRevue.GARDER))).isInstanceOf(RegleRefusee.class)
                .extracting("regle", "champ").containsExactly("R-PART-13", "lignes[0].decision");
        assertThat(revue.garderTout(UN, MAINTENANT)).isEqualTo(3);
        assertThat(etat(1)).isEqualTo(EtatLigneRevue.A_REVOIR);
        decider(DEUX, choix(1, DecisionRevue.GARDER));
        assertThat(etat(1)).isEqualTo(EtatLigneRevue.DECIDEE);
    }

    @Test
    void la_caf_revoit_le_droit_d_un_administrateur_et_tout_quand_elle_gere_les_comptes() {
        decider(CAF, choix(1, DecisionRevue.GARDER));
        assertThatThrownBy(() -> decider(CAF, choix(3, DecisionRevue.GARDER))).extracting("regle").isEqualTo("R-PART-4");
        Decideur unSansDelegation = administrateur("un", "Alix Exemple", 1, ModeGestion.CAF);
        assertThatThrownBy(() -> decider(unSansDelegation, choix(3, DecisionRevue.GARDER))).extracting("regle").isEqualTo("R-PART-4");
        decider(CAF_QUI_GERE, choix(3, DecisionRevue.GARDER), choix(4, DecisionRevue.RETIRER));
        assertThat(etat(4)).isEqualTo(EtatLigneRevue.DECIDEE);
    }

    @Test
    void rien_ne_se_signe_tant_qu_une_de_ses_lignes_reste_a_revoir() {
        decider(UN, choix(2, DecisionRevue.GARDER), choix(3, DecisionRevue.RETIRER));
        assertThatThrownBy(() -> signer(UN)).hasMessage("Une ligne reste à revoir avant de signer.");
        assertThatThrownBy(() -> signer(CAF)).hasMessageContaining("reste à revoir");
        assertThatThrownBy(() -> signer(administrateur("trois", "Nul", 9, ModeGestion.CAF))).hasMessageContaining("rien choisi");
    }

    @Test
    void chacun_signe_pour_ce_qu_il_a_choisi_et_la_revue_finit_avec_la_derniere_ligne() {
        revue.garderTout(UN, MAINTENANT);
        decider(UN, choix(4, DecisionRevue.RETIRER), new DecisionSaisie(3, 2, DecisionRevue.CHANGER, "LECTURE", ECHEANCE));
        signer(UN);
        assertThat(List.of(etat(1), etat(2), etat(3), etat(4))).containsExactly(EtatLigneRevue.A_REVOIR, EtatLigneRevue.CONFIRMEE,
                EtatLigneRevue.CHANGEE, EtatLigneRevue.RETIREE);
        assertThat(revue.etat()).isEqualTo(EtatRevue.OUVERTE);
        decider(DEUX, choix(1, DecisionRevue.GARDER));
        signer(DEUX);
        assertThat(revue.etat()).isEqualTo(EtatRevue.TERMINEE);
        assertThatThrownBy(() -> decider(DEUX, choix(3, DecisionRevue.RETIRER))).hasMessageContaining("close");
    }

    @Test
    void un_choix_change_ou_s_efface_tant_qu_il_n_est_pas_signe_et_plus_apres() {
        decider(UN, choix(3, DecisionRevue.RETIRER));
        decider(UN, choix(3, null));
        assertThat(etat(3)).isEqualTo(EtatLigneRevue.A_REVOIR);
        revue.garderTout(UN, MAINTENANT);
        signer(UN);
        assertThatThrownBy(() -> decider(UN, choix(3, DecisionRevue.RETIRER))).hasMessageContaining("déjà réglée");
        assertThatThrownBy(() -> decider(UN, choix(99, DecisionRevue.GARDER))).isInstanceOf(Introuvable.class);
    }

    @Test
    void changer_dit_quoi_et_tout_ce_qui_manque_se_dit_ensemble() {
        DecisionSaisie sansRien = new DecisionSaisie(3, 2, DecisionRevue.CHANGER, "SAISIE", null);
        DecisionSaisie hier = new DecisionSaisie(4, 3, DecisionRevue.CHANGER, null, JOUR.minusDays(1));
        assertThatThrownBy(() -> decider(UN, sansRien, hier, choix(1, DecisionRevue.GARDER))).isInstanceOfSatisfying(RegleRefusee.class,
                r -> assertThat(r.toutes()).extracting(RegleRefusee::champ)
                        .containsExactly("lignes[2].nouvelleFin", "lignes[3].nouvelleFin", "lignes[0].decision"));
        assertThat(revue.lignes()).allMatch(l -> l.etat() == EtatLigneRevue.A_REVOIR);
    }

    @Test
    void r_part_12_ce_qui_n_est_pas_signe_a_temps_expire_pas_un_jour_plus_tot() {
        revue.garderTout(UN, MAINTENANT);
        signer(UN);
        decider(DEUX, choix(1, DecisionRevue.GARDER));
        assertThatThrownBy(() -> revue.expirer(EXPIRATION.minusDays(1), MAINTENANT)).hasMessageContaining("n’expirent que le 15");
        assertThat(revue.expirer(EXPIRATION, MAINTENANT)).containsExactly(101L);
        assertThat(etat(1)).isEqualTo(EtatLigneRevue.EXPIREE);
        assertThat(etat(2)).isEqualTo(EtatLigneRevue.CONFIRMEE);
        assertThat(revue.etat()).isEqualTo(EtatRevue.ECHUE);
    }

    @Test
    void un_droit_fini_entre_temps_n_attend_plus_personne() {
        revue.constater(Set.of(102L, 103L), MAINTENANT);
        assertThat(List.of(etat(1), etat(4))).containsOnly(EtatLigneRevue.PARTIE);
        assertThatThrownBy(() -> decider(UN, choix(4, DecisionRevue.GARDER))).hasMessageContaining("déjà finie");
        revue.constater(Set.of(), MAINTENANT);
        assertThat(revue.etat()).isEqualTo(EtatRevue.TERMINEE);
    }

    @Test
    void le_nom_tape_est_celui_de_qui_signe_accents_et_majuscules_mis_a_part() {
        assertThat(Revue.nomSigne("  lou MODELE ", DEUX)).isEqualTo("lou MODELE");
        assertThatThrownBy(() -> Revue.nomSigne("Alix Exemple", DEUX)).extracting("champ").isEqualTo("nom");
        assertThatThrownBy(() -> Revue.nomSigne(" ", DEUX)).extracting("regle").isEqualTo("E-OBLIGATOIRE");
    }

    @Test
    void une_campagne_a_un_nom_et_laisse_le_temps_de_revoir() {
        assertThatThrownBy(() -> new Campagne(new CampagneSaisie(" ", null, JOUR.plusDays(2)), 15, "caf", MAINTENANT, JOUR))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).extracting(RegleRefusee::champ).containsExactly("libelle", "echeance"));
        Campagne bonne = new Campagne(new CampagneSaisie("Revue 2026", null, ECHEANCE), 15, "caf", MAINTENANT, JOUR);
        assertThat(bonne.expireLe()).isEqualTo(EXPIRATION);
    }
}
