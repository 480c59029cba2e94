package fr.passerelle.partenaires.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.NiveauSuspension;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a right may become, and what refuses it (dossier §2.2, R-PART-3 to R-PART-14). */
class HabilitationTest {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 28);
    private static final Instant MAINTENANT = Instant.parse("2026-11-28T09:00:00Z");
    private static final long PERSONNE = 7;
    private static final Acteur CAF = Acteur.caf("habilitations");
    private static final Acteur LUI_MEME = new Acteur("alix.exemple", NiveauSuspension.ADMINISTRATEUR, PERSONNE);
    private static final Acteur AUTRE = new Acteur("lou.exemple", NiveauSuspension.ADMINISTRATEUR, 8L);

    private final Utilisateur qui = new Utilisateur(1, new UtilisateurSaisi("Alix", "Exemple", "alix@exemple.fr"), "alix.exemple", "caf", MAINTENANT);

    private static CadreTenu cadre(EtatConvention contrat, EtatConvention convention) {
        return new CadreTenu(3, ServicePartenaire.CDAP, contrat, 2, convention, ModeGestion.DELEGUEE, 1, List.of("T1", "T2"), null);
    }

    private static final CadreTenu OUVERT = cadre(EtatConvention.ACTIVE, EtatConvention.ACTIVE);

    private static Habilitation demandee() {
        return new Habilitation(saisie("T1", null, AUJOURDHUI.plusYears(1)), OUVERT, "lou.exemple", MAINTENANT, AUJOURDHUI);
    }

    private static HabilitationSaisie saisie(String profil, LocalDate debut, LocalDate fin) {
        return new HabilitationSaisie(PERSONNE, 3, profil, Set.of(), debut, fin, "Accueil des familles");
    }

    private Habilitation dansLEtat(EtatHabilitation etat) {
        Habilitation h = demandee();
        switch (etat) {
            case DEMANDEE -> { }
            case REFUSEE -> h.refuser("Hors mission", CAF, MAINTENANT);
            default -> h.valider(OUVERT, qui, CAF, MAINTENANT);
        }
        switch (etat) {
            case SUSPENDUE -> h.suspendre(MotifSuspension.MANQUEMENT, null, CAF, MAINTENANT);
            case EXPIREE -> h.expirer("Terme", CAF, MAINTENANT);
            case RETIREE -> h.retirer("Départ", CAF, MAINTENANT);
            default -> { }
        }
        return h;
    }

    @Test
    void R_PART_22_chaque_etat_ne_mene_qu_a_ceux_qui_peuvent_le_suivre() {
        Map<EtatHabilitation, Consumer<Habilitation>> actes = Map.of(
                EtatHabilitation.REFUSEE, h -> h.refuser("Hors mission", CAF, MAINTENANT),
                EtatHabilitation.SUSPENDUE, h -> h.suspendre(MotifSuspension.MANQUEMENT, null, CAF, MAINTENANT),
                EtatHabilitation.EXPIREE, h -> h.expirer("Terme", CAF, MAINTENANT),
                EtatHabilitation.RETIREE, h -> h.retirer("Fin de mission", CAF, MAINTENANT));
        for (EtatHabilitation de : EtatHabilitation.values()) {
            actes.forEach((vers, acte) -> {
                Habilitation h = dansLEtat(de);
                ThrowingCallable fait = () -> acte.accept(h);
                if (de.suivants().contains(vers)) {
                    assertThatCode(fait).as("%s → %s", de, vers).doesNotThrowAnyException();
                    assertThat(h.etat()).isEqualTo(vers);
                } else {
                    assertThatThrownBy(fait).as("%s → %s", de, vers).isInstanceOf(RegleRefusee.class);
                    assertThat(h.etat()).isEqualTo(de);
                }
            });
        }
    }

    @Test
    void ce_qu_une_autre_fenetre_a_fait_se_dit_fait_et_un_droit_sans_service_choisi_se_refuse_pres_du_champ() {
        assertThatThrownBy(() -> dansLEtat(EtatHabilitation.RETIREE).retirer("Départ", CAF, MAINTENANT)).hasMessageStartingWith("C’est déjà fait");
        assertThatThrownBy(() -> dansLEtat(EtatHabilitation.RETIREE).expirer("Terme", CAF, MAINTENANT)).hasMessageContaining("elle ne peut pas devenir");
        assertThatThrownBy(() -> new HabilitationSaisie(PERSONNE, 0, "", Set.of(), null, null, "Accueil")).extracting("champ").isEqualTo("profil");
    }

    @Test
    void seule_une_demande_se_donne_et_seul_ce_qui_est_suspendu_se_retablit() {
        for (EtatHabilitation de : EtatHabilitation.values()) {
            Habilitation donnee = dansLEtat(de);
            ThrowingCallable donner = () -> donnee.valider(OUVERT, qui, CAF, MAINTENANT);
            Habilitation retablie = dansLEtat(de);
            ThrowingCallable retablir = () -> retablie.retablir(OUVERT, qui, "Levée", CAF, MAINTENANT);
            verifier(donner, de == EtatHabilitation.DEMANDEE, "donner depuis " + de);
            verifier(retablir, de == EtatHabilitation.SUSPENDUE, "rétablir depuis " + de);
            Habilitation confirmee = dansLEtat(de);
            verifier(() -> confirmee.confirmer(CAF, AUJOURDHUI), de == EtatHabilitation.ACTIVE, "confirmer depuis " + de);
        }
    }

    private static void verifier(ThrowingCallable acte, boolean permis, String quoi) {
        if (permis) {
            assertThatCode(acte).as(quoi).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(acte).as(quoi).isInstanceOf(RegleRefusee.class);
        }
    }

    @Test
    void R_PART_3_rien_ne_se_donne_ni_ne_se_retablit_si_le_contrat_et_la_convention_ne_sont_pas_tous_deux_actifs() {
        for (EtatConvention contrat : EtatConvention.values()) {
            for (EtatConvention convention : EtatConvention.values()) {
                CadreTenu cadre = cadre(contrat, convention);
                boolean permis = contrat == EtatConvention.ACTIVE && convention == EtatConvention.ACTIVE;
                verifier(() -> demandee().valider(cadre, qui, CAF, MAINTENANT), permis, "donner sous " + contrat + " " + convention);
                verifier(() -> dansLEtat(EtatHabilitation.SUSPENDUE).retablir(cadre, qui, "Levée", CAF, MAINTENANT), permis, "rétablir");
            }
        }
    }

    @Test
    void un_droit_se_demande_avant_la_signature_mais_pas_sous_un_contrat_suspendu_ni_fini() {
        for (EtatConvention etat : EtatConvention.values()) {
            boolean permis = EnumSet.of(EtatConvention.BROUILLON, EtatConvention.A_SIGNER, EtatConvention.ACTIVE).contains(etat);
            verifier(() -> new Habilitation(saisie("T1", null, null), cadre(etat, EtatConvention.ACTIVE), "x", MAINTENANT, AUJOURDHUI), permis, "contrat " + etat);
            verifier(() -> new Habilitation(saisie("T1", null, null), cadre(EtatConvention.ACTIVE, etat), "x", MAINTENANT, AUJOURDHUI), permis, "convention " + etat);
        }
    }

    @Test
    void R_PART_5_un_profil_que_le_contrat_ne_permet_pas_et_une_fin_avant_le_debut_se_disent_ensemble() {
        assertThatThrownBy(() -> new Habilitation(saisie("T5", AUJOURDHUI, AUJOURDHUI.minusDays(1)), OUVERT, "x", MAINTENANT, AUJOURDHUI))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).extracting(RegleRefusee::champ).contains("profil", "fin"));
    }

    @Test
    void R_PART_11_ce_que_suspend_un_niveau_ne_se_leve_pas_d_en_dessous() {
        for (NiveauSuspension suspend : List.of(NiveauSuspension.ADMINISTRATEUR, NiveauSuspension.CAF)) {
            for (NiveauSuspension leve : List.of(NiveauSuspension.ADMINISTRATEUR, NiveauSuspension.CAF)) {
                Habilitation h = dansLEtat(EtatHabilitation.ACTIVE);
                h.suspendre(MotifSuspension.INCIDENT_SECURITE, null, new Acteur("a", suspend, null), MAINTENANT);
                verifier(() -> h.retablir(OUVERT, qui, "Levée", new Acteur("b", leve, null), MAINTENANT), leve.compareTo(suspend) >= 0, leve + " lève " + suspend);
            }
        }
        assertThat(NiveauSuspension.CAF.peutLever(NiveauSuspension.CONTRAT)).isFalse();
        assertThat(NiveauSuspension.CAF.peutLever(NiveauSuspension.CONVENTION)).isFalse();
    }

    @Test
    void R_PART_11_une_suspension_a_un_motif_et_dit_lequel_quand_c_est_un_autre() {
        assertThatThrownBy(() -> dansLEtat(EtatHabilitation.ACTIVE).suspendre(null, null, CAF, MAINTENANT)).hasMessageContaining("motif");
        assertThatThrownBy(() -> dansLEtat(EtatHabilitation.ACTIVE).suspendre(MotifSuspension.AUTRE, " ", CAF, MAINTENANT)).hasMessageContaining("pourquoi");
    }

    @Test
    void R_PART_11_le_partenaire_ne_repond_qu_a_la_suspension_de_la_caf() {
        for (NiveauSuspension niveau : NiveauSuspension.values()) {
            Habilitation h = dansLEtat(EtatHabilitation.ACTIVE);
            assertThatThrownBy(() -> h.repondre(MAINTENANT)).isInstanceOf(RegleRefusee.class);
            h.suspendre(MotifSuspension.MANQUEMENT, null, new Acteur("a", niveau, null), MAINTENANT);
            verifier(() -> h.repondre(MAINTENANT), niveau == NiveauSuspension.CAF, "répondre à " + niveau);
        }
    }

    @Test
    void R_PART_13_personne_ne_se_donne_ne_confirme_ne_retablit_ni_ne_prolonge_son_propre_droit() {
        assertThatThrownBy(() -> demandee().valider(OUVERT, qui, LUI_MEME, MAINTENANT)).isInstanceOfSatisfying(RegleRefusee.class,
                r -> assertThat(r.regle()).isEqualTo("R-PART-13"));
        assertThatThrownBy(() -> dansLEtat(EtatHabilitation.ACTIVE).confirmer(LUI_MEME, AUJOURDHUI)).isInstanceOf(RegleRefusee.class);
        Habilitation suspendue = dansLEtat(EtatHabilitation.ACTIVE);
        suspendue.suspendre(MotifSuspension.MANQUEMENT, null, AUTRE, MAINTENANT);
        assertThatThrownBy(() -> suspendue.retablir(OUVERT, qui, "Levée", LUI_MEME, MAINTENANT)).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> dansLEtat(EtatHabilitation.ACTIVE).changerFin(null, OUVERT, LUI_MEME, AUJOURDHUI)).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> dansLEtat(EtatHabilitation.ACTIVE).changerFin(AUJOURDHUI.plusYears(2), OUVERT, LUI_MEME, AUJOURDHUI))
                .isInstanceOf(RegleRefusee.class);
    }

    @Test
    void R_PART_13_l_autre_administrateur_le_peut_et_chacun_peut_renoncer_au_sien() {
        assertThatCode(() -> demandee().valider(OUVERT, qui, AUTRE, MAINTENANT)).doesNotThrowAnyException();
        assertThatCode(() -> dansLEtat(EtatHabilitation.ACTIVE).confirmer(AUTRE, AUJOURDHUI)).doesNotThrowAnyException();
        assertThatCode(() -> dansLEtat(EtatHabilitation.ACTIVE).changerFin(AUJOURDHUI.plusDays(3), OUVERT, LUI_MEME, AUJOURDHUI)).doesNotThrowAnyException();
        assertThatCode(() -> dansLEtat(EtatHabilitation.ACTIVE).retirer("Je n’en ai plus besoin", LUI_MEME, MAINTENANT)).doesNotThrowAnyException();
    }

    @Test
    void R_PART_14_qui_est_parti_ne_revient_pas_et_un_depart_ne_se_note_pas_d_avance() {
        assertThatThrownBy(() -> qui.partir(AUJOURDHUI.plusDays(1), AUJOURDHUI)).isInstanceOf(RegleRefusee.class);
        qui.partir(AUJOURDHUI, AUJOURDHUI);
        assertThat(qui.etat()).isEqualTo(EtatUtilisateur.CLOTURE);
        for (EtatUtilisateur vers : EtatUtilisateur.values()) {
            assertThatThrownBy(() -> qui.passer(vers)).as("CLOTURE → %s", vers).isInstanceOf(RegleRefusee.class);
        }
        assertThatThrownBy(() -> demandee().valider(OUVERT, qui, CAF, MAINTENANT)).hasMessageContaining("plus active");
    }

    @Test
    void une_personne_se_dit_avec_toutes_ses_fautes_a_la_fois() {
        assertThatThrownBy(() -> new UtilisateurSaisi(" ", "<b>", "sans-arobase").verifier()).isInstanceOfSatisfying(RegleRefusee.class,
                r -> assertThat(r.toutes()).extracting(RegleRefusee::regle).containsExactly("E-NOM", "E-NOM", "E-EMAIL"));
    }
}
