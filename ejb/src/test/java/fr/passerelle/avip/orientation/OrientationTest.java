package fr.passerelle.avip.orientation;

import static fr.passerelle.avip.nomenclature.StatutOrientation.*;
import static fr.passerelle.avip.orientation.Demandes.ENVOI;
import static fr.passerelle.avip.orientation.Demandes.MESSAGE;
import static fr.passerelle.avip.orientation.Demandes.STRUCTURE;
import static fr.passerelle.avip.orientation.Demandes.brouillon;
import static fr.passerelle.avip.orientation.Demandes.dans;
import static fr.passerelle.avip.orientation.Demandes.envoyee;
import static fr.passerelle.avip.orientation.Demandes.fiche;
import static fr.passerelle.avip.orientation.Demandes.instant;
import static fr.passerelle.avip.orientation.Demandes.le;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The state table of a request, every refused pair included (dossier §3.2, R-AVIP-22 to 29). */
class OrientationTest {

    private static final LocalDate TARD = ENVOI.plusDays(40);

    /** An act, the states it may start from, and the one it leads to; {@code null} where it stays. */
    private record Geste(String nom, Set<StatutOrientation> depuis, StatutOrientation vers, BiConsumer<Orientation, Acte> acte) {
        @Override
        public String toString() {
            return nom;
        }
    }

    private static final List<Geste> GESTES = List.of(
            new Geste("envoyer", EnumSet.of(BROUILLON), ENVOYEE, (o, a) -> o.envoyer("ORI-2026-00042", true, a)),
            new Geste("ouvrir", EnumSet.of(ENVOYEE, SANS_REPONSE), EN_EXAMEN, Orientation::ouvrir),
            new Geste("demander un complément", EnumSet.of(EN_EXAMEN), COMPLEMENT_DEMANDE, (o, a) -> o.demanderComplement(MESSAGE, a)),
            new Geste("compléter", EnumSet.of(COMPLEMENT_DEMANDE), EN_EXAMEN, (o, a) -> o.completer(ComplementDonne.enMots("Le voici."), a)),
            new Geste("mettre en attente", EnumSet.of(EN_EXAMEN), LISTE_ATTENTE, (o, a) -> o.mettreEnAttente(MESSAGE, a)),
            new Geste("confirmer l’attente", EnumSet.of(LISTE_ATTENTE), LISTE_ATTENTE, Orientation::confirmerAttente),
            new Geste("accepter", EnumSet.of(EN_EXAMEN, LISTE_ATTENTE), ACCEPTEE, (o, a) -> o.accepter(MESSAGE, a)),
            new Geste("refuser", EnumSet.of(EN_EXAMEN, LISTE_ATTENTE, SANS_REPONSE), REFUSEE, (o, a) -> o.refuser(Set.of(MotifRefus.AUCUNE_PLACE), MESSAGE, a)),
            new Geste("retirer", EnumSet.of(ENVOYEE, EN_EXAMEN, COMPLEMENT_DEMANDE, LISTE_ATTENTE, ACCEPTEE, SANS_REPONSE), RETIREE,
                    (o, a) -> o.retirer(MotifRetrait.EMPLOI, null, a)),
            new Geste("rendre sans objet", EnumSet.of(ENVOYEE, EN_EXAMEN, COMPLEMENT_DEMANDE, LISTE_ATTENTE), SANS_OBJET, (o, a) -> o.sansObjet("Ailleurs.", a)),
            new Geste("laisser sans réponse", EnumSet.of(ENVOYEE, EN_EXAMEN), SANS_REPONSE, Orientation::sansReponse),
            new Geste("convertir", EnumSet.of(ACCEPTEE), CONVERTIE, Orientation::convertir),
            new Geste("ne pas concrétiser", EnumSet.of(ACCEPTEE), NON_CONCRETISEE, (o, a) -> o.nonConcretiser("Parti.", a)),
            new Geste("passer", EnumSet.of(ENVOYEE, EN_EXAMEN, LISTE_ATTENTE, SANS_REPONSE), null, (o, a) -> o.passer(9, true, "Réseau", a)),
            new Geste("reprendre par la Caf", EnumSet.of(ENVOYEE, EN_EXAMEN, COMPLEMENT_DEMANDE, LISTE_ATTENTE, ACCEPTEE, SANS_REPONSE), null,
                    (o, a) -> o.reprendreParLaCaf("Label suspendu", a)),
            new Geste("noter l’échange", EnumSet.of(EN_EXAMEN, COMPLEMENT_DEMANDE, LISTE_ATTENTE, ACCEPTEE, SANS_REPONSE), null,
                    (o, a) -> o.noterEchange(ENVOI.plusDays(3), a)));

    static Stream<Arguments> paires() {
        return GESTES.stream().flatMap(g -> Stream.of(StatutOrientation.values()).map(s -> Arguments.of(g, s)));
    }

    @ParameterizedTest(name = "{0} depuis {1}")
    @MethodSource("paires")
    void un_acte_se_fait_depuis_ses_etats_et_d_aucun_autre(Geste geste, StatutOrientation depuis) {
        Orientation o = dans(depuis);
        int passages = o.vue().passages().size();
        Acte acte = le(depuis == BROUILLON ? ENVOI : TARD);
        if (geste.depuis().contains(depuis)) {
            geste.acte().accept(o, acte);
            if (geste.vers() != null) {
                assertThat(o.statut()).isEqualTo(geste.vers());
            }
            assertThat(o.vue().passages()).as("ce qui s’est passé est noté").hasSize(passages + 1);
        } else {
            RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> geste.acte().accept(o, acte));
            assertThat(refus).isNotNull();
            assertThat(refus.regle()).isEqualTo("R-AVIP-29");
            if (depuis != BROUILLON) {
                assertThat(refus.getMessage()).as("l’état, depuis quand, par qui").contains("«\u202f" + depuis.libelle() + "\u202f»", "depuis le", "2026 à", "creche1");
            }
            assertThat(o.statut()).isEqualTo(depuis);
            assertThat(o.vue().passages()).hasSize(passages);
        }
    }

    @Test
    void la_table_du_dossier_est_celle_des_actes() {
        for (StatutOrientation depuis : values()) {
            Set<StatutOrientation> atteints = EnumSet.noneOf(StatutOrientation.class);
            GESTES.stream().filter(g -> g.vers() != null && g.vers() != depuis && g.depuis().contains(depuis)).forEach(g -> atteints.add(g.vers()));
            assertThat(atteints).as("%s", depuis).isEqualTo(depuis.suivants());
        }
    }

    @Test
    void rien_ne_part_vers_un_label_qui_ne_recoit_pas_ni_sans_que_le_parent_soit_informe() {
        assertThatThrownBy(() -> brouillon(fiche(), instant(ENVOI)).envoyer("ORI-2026-00042", false, le(ENVOI))).extracting("regle").isEqualTo("R-AVIP-8");
        assertThatThrownBy(() -> brouillon(fiche(), null).envoyer("ORI-2026-00042", true, le(ENVOI))).extracting("regle").isEqualTo("R-AVIP-21");
    }

    @Test
    void un_complement_arrete_l_horloge_deux_fois_au_plus() {
        Orientation o = envoyee();
        assertThat(o.vue().suivi().echeance()).isEqualTo(LocalDate.of(2026, 12, 11));
        o.ouvrir(le(ENVOI.plusDays(1)));
        o.demanderComplement(MESSAGE, le(ENVOI.plusDays(1)));
        o.completer(ComplementDonne.enMots("Voici."), le(ENVOI.plusDays(5)));
        assertThat(o.vue().suivi().pauseJours()).isEqualTo(4);
        assertThat(o.vue().suivi().echeance()).isEqualTo(LocalDate.of(2026, 12, 15));
        o.demanderComplement(MESSAGE, le(ENVOI.plusDays(6)));
        o.completer(ComplementDonne.enMots("Voici encore."), le(ENVOI.plusDays(8)));
        assertThat(o.vue().suivi().pauseJours()).isEqualTo(6);
        assertThatThrownBy(() -> o.demanderComplement(MESSAGE, le(ENVOI.plusDays(9)))).extracting("regle").isEqualTo("R-AVIP-24");
    }

    @Test
    void un_complement_corrige_le_besoin_sans_laisser_un_enfant_passer_trois_ans() {
        Orientation o = dans(COMPLEMENT_DEMANDE);
        ComplementDonne tropTard = new ComplementDonne("Plus tard.", LocalDate.of(2027, 11, 2), null, Set.of(), null, null);
        Orientation grand = brouillon(fiche(LocalDate.of(2024, 10, 1), LocalDate.of(2027, 1, 4)), instant(ENVOI));
        grand.envoyer("ORI-2026-00043", true, le(ENVOI));
        grand.ouvrir(le(ENVOI));
        grand.demanderComplement(MESSAGE, le(ENVOI));
        assertThatThrownBy(() -> grand.completer(tropTard, le(ENVOI))).extracting("regle").isEqualTo("R-AVIP-12");
        o.completer(new ComplementDonne("Le jeudi aussi.", null, null, Set.of(DemiJournee.JEUDI_MATIN), null, null), le(ENVOI.plusDays(4)));
        assertThat(o.vue().besoin().demiJournees()).containsExactly(DemiJournee.JEUDI_MATIN);
    }

    @Test
    void elle_n_est_sans_reponse_qu_au_trentieme_jour_et_va_alors_a_la_caf() {
        Orientation o = envoyee();
        assertThatThrownBy(() -> o.sansReponse(le(ENVOI.plusDays(29)))).extracting("regle").isEqualTo("R-AVIP-25");
        o.sansReponse(le(ENVOI.plusDays(30)));
        assertThat(o.vue().suivi().chezLaCaf()).isTrue();
    }

    @Test
    void passee_a_une_autre_la_premiere_en_repond_jusqu_a_ce_que_l_autre_l_ouvre() {
        Orientation o = dans(EN_EXAMEN);
        LocalDate echeance = o.vue().suivi().echeance();
        o.passer(9, true, "Plus près", le(ENVOI.plusDays(3)));
        assertThat(o.vue().structure()).isEqualTo(9);
        assertThat(o.vue().comptable()).isEqualTo(STRUCTURE);
        assertThat(o.vue().suivi().echeance()).isEqualTo(echeance);
        o.ouvrir(le(ENVOI.plusDays(4)));
        assertThat(o.vue().comptable()).isEqualTo(9);
        assertThatThrownBy(() -> o.passer(9, true, null, le(ENVOI.plusDays(4)))).extracting("regle").isEqualTo("R-AVIP-28");
        assertThatThrownBy(() -> o.passer(11, false, null, le(ENVOI.plusDays(4)))).extracting("regle").isEqualTo("R-AVIP-8");
    }

    @Test
    void un_refus_porte_un_motif_code_et_un_message() {
        Orientation o = dans(EN_EXAMEN);
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> o.refuser(Set.of(), "Non.", le(ENVOI.plusDays(3))));
        assertThat(refus.toutes()).extracting(RegleRefusee::regle, RegleRefusee::champ)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("R-AVIP-23", "motifs"), org.assertj.core.groups.Tuple.tuple("R-AVIP-23", "message"));
    }

    @Test
    void la_premiere_reponse_date_la_reponse_les_suivantes_n_y_changent_rien() {
        Orientation o = dans(LISTE_ATTENTE);
        assertThat(o.vue().suivi().repondue()).isEqualTo(instant(ENVOI.plusDays(2)));
        o.accepter(null, le(ENVOI.plusDays(20)));
        assertThat(o.vue().suivi().repondue()).isEqualTo(instant(ENVOI.plusDays(2)));
        assertThat(o.vue().suivi().acceptee()).isEqualTo(instant(ENVOI.plusDays(20)));
        assertThat(o.vue().enRetard(ENVOI.plusDays(60))).isFalse();
    }
}
