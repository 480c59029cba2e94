package fr.passerelle.avip.reponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.reponse.EffetVu.Moment;
import fr.passerelle.avip.reponse.file.EnFile;
import fr.passerelle.avip.reponse.file.PlaceDansLaFile;
import fr.passerelle.socle.commun.Exigences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a reception would take is said in words too, and several are compared by what helps most. */
class EffetVuTest {

    private static final LocalDate LUNDI = LocalDate.of(2026, 12, 7);
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 28);

    private static Moment moment(DemiJournee quand, int offertes, int avant, int demande) {
        return new Moment(quand, offertes, avant, demande, LUNDI);
    }

    @Test
    void ce_qui_tient_nomme_son_moment_le_plus_juste() {
        EffetVu effet = new EffetVu(List.of(moment(DemiJournee.MARDI_MATIN, 6, 4, 1), moment(DemiJournee.LUNDI_MATIN, 6, 1, 1), moment(DemiJournee.LUNDI_APRES_MIDI, 2, 2, 0)));
        assertThat(effet.tient()).isTrue();
        assertThat(effet.moments()).extracting(Moment::quand).isSorted();
        assertThat(effet.enClair()).startsWith("Tout tient.").contains("mardi matin (5 pour 6\u00a0places, semaine du 7\u00a0décembre 2026)");
        assertThat(effet.moments().get(0).enClair()).isEqualTo("1, puis 2 sur 6");
    }

    @Test
    void ce_qui_deborde_dit_quand_la_place_manque() {
        EffetVu effet = new EffetVu(List.of(moment(DemiJournee.MARDI_MATIN, 2, 1, 2), moment(DemiJournee.LUNDI_MATIN, 0, 3, 0)));
        assertThat(effet.tient()).isFalse();
        assertThat(effet.enClair()).startsWith("La place manque").contains("mardi matin (3 pour 2\u00a0places").doesNotContain("lundi");
    }

    @Test
    void de_plusieurs_demandes_qui_tiennent_la_premiere_de_la_file_est_conseillee() {
        EffetVu tient = new EffetVu(List.of(moment(DemiJournee.MARDI_MATIN, 2, 1, 1)));
        EffetVu deborde = new EffetVu(List.of(moment(DemiJournee.MARDI_MATIN, 2, 1, 2)));
        Comparaison c = new Comparaison(List.of(cote(1, 1, deborde), cote(2, 3, tient), cote(3, 2, tient)));
        assertThat(c.plusieursDemandes()).isTrue();
        assertThat(c.conseillee()).hasValueSatisfying(la -> assertThat(la.demande()).isEqualTo(3));
        assertThat(new Comparaison(List.of(cote(1, 1, deborde))).conseillee()).isEmpty();
    }

    private static Comparaison.Cote cote(long id, int rang, EffetVu effet) {
        PlaceDansLaFile place = PlaceDansLaFile.de(rang, new EnFile(id, false, null, null, Instant.EPOCH), JOUR);
        return new Comparaison.Cote(id, "ORI-2026-0000" + id, "Exemple", place, List.of(), 1, new AccueilPropose(LUNDI, LUNDI.plusMonths(6), Set.of(DemiJournee.MARDI_MATIN)), effet);
    }

    @Test
    void un_accueil_part_du_besoin_et_dure_six_mois_quand_rien_ne_dit_sa_fin() {
        Besoin besoin = new Besoin(null, null, null, null, LUNDI, null, Set.of(DemiJournee.LUNDI_MATIN), null, null, null);
        assertThat(AccueilPropose.de(besoin, JOUR)).isEqualTo(new AccueilPropose(LUNDI, LocalDate.of(2027, 6, 6), Set.of(DemiJournee.LUNDI_MATIN)));
    }

    @Test
    void un_accueil_trop_long_vide_ou_a_rebours_est_refuse_tout_d_un_coup() {
        assertThatThrownBy(() -> refuser(new AccueilPropose(LUNDI, LUNDI.minusDays(1), Set.of()))).hasMessageContaining("demi-journée");
        assertThatThrownBy(() -> refuser(new AccueilPropose(LUNDI, LUNDI.plusMonths(13), Set.of(DemiJournee.LUNDI_MATIN)))).hasMessageContaining("douze mois");
        refuser(new AccueilPropose(LUNDI, LUNDI.plusMonths(12), Set.of(DemiJournee.LUNDI_MATIN)));
    }

    private static void refuser(AccueilPropose accueil) {
        Exigences exigences = new Exigences("E-PERIODE");
        accueil.verifier(JOUR, exigences);
        exigences.refuser();
    }
}
