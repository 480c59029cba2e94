package fr.passerelle.avip.demande;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.FicheOrientation;
import fr.passerelle.avip.orientation.Parent;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.valeurs.Point;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request asks of opening hours, what is wrong at each of its steps, what is found in what was pasted, how far a structure is. */
class OrienterTest {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 12, 1);
    private static final String DORA = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    private static Besoin besoin(LocalTime debut, LocalTime fin, Set<DemiJournee> quand) {
        return new Besoin(null, null, null, null, null, null, quand, debut, fin, null);
    }

    @Test
    void un_matin_demande_l_ouverture_un_apres_midi_la_fermeture_un_jour_entier_les_deux() {
        Besoin b = besoin(LocalTime.of(8, 30), LocalTime.of(17, 0), EnumSet.of(DemiJournee.LUNDI_MATIN, DemiJournee.MARDI_APRES_MIDI, DemiJournee.JEUDI_MATIN,
                DemiJournee.JEUDI_APRES_MIDI));
        assertThat(Creneau.de(b)).containsExactly(new Creneau(DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.MIN),
                new Creneau(DayOfWeek.TUESDAY, LocalTime.of(23, 59), LocalTime.of(17, 0)), new Creneau(DayOfWeek.THURSDAY, LocalTime.of(8, 30), LocalTime.of(17, 0)));
    }

    @Test
    void sans_heures_dites_il_suffit_d_etre_ouvert_a_ce_moment_du_jour() {
        assertThat(Creneau.de(besoin(null, null, EnumSet.of(DemiJournee.LUNDI_MATIN, DemiJournee.LUNDI_APRES_MIDI))))
                .containsExactly(new Creneau(DayOfWeek.MONDAY, LocalTime.of(11, 59), LocalTime.of(12, 1)));
        assertThat(Creneau.de(besoin(null, null, Set.of()))).isEmpty();
    }

    @Test
    void chaque_etape_dit_ce_qui_n_y_va_pas_et_rien_des_autres() {
        BrouillonSaisi vierge = BrouillonSaisi.vierge();
        for (EtapeOrientation etape : EtapeOrientation.values()) {
            assertThat(ControleOrientation.refus(vierge, etape, AUJOURDHUI)).as("%s", etape).isNotEmpty()
                    .allSatisfy(r -> assertThat(r.toutes()).as("lui seul").hasSize(1));
        }
        assertThat(ControleOrientation.refus(vierge, EtapeOrientation.STRUCTURES, AUJOURDHUI)).extracting(RegleRefusee::champ).containsExactly("structures");
        assertThat(ControleOrientation.refus(vierge, EtapeOrientation.ENVOI, AUJOURDHUI)).extracting(RegleRefusee::regle).containsExactly("R-AVIP-21", "R-AVIP-21");
    }

    @Test
    void r_avip_11_ne_pas_etre_inscrit_a_france_travail_se_remarque_et_n_empeche_rien() {
        assertThat(remarques(InscriptionFranceTravail.NON)).singleElement().asString().contains("R-AVIP-11");
        assertThat(remarques(InscriptionFranceTravail.EN_COURS)).isEmpty();
        BrouillonSaisi vierge = BrouillonSaisi.vierge();
        assertThat(ControleOrientation.refus(avec(vierge, InscriptionFranceTravail.NON), EtapeOrientation.PARENT, AUJOURDHUI)).extracting(RegleRefusee::champ)
                .doesNotContain("franceTravail");
        assertThat(ControleOrientation.refus(vierge, EtapeOrientation.PARENT, AUJOURDHUI)).extracting(RegleRefusee::champ).contains("franceTravail");
    }

    private static BrouillonSaisi avec(BrouillonSaisi b, InscriptionFranceTravail inscription) {
        Parent parent = new Parent(null, null, null, null, false, null, null, null, inscription);
        return BrouillonSaisi.depuis(new FicheOrientation(parent, b.fiche().besoin(), List.of()), null, null);
    }

    private static List<String> remarques(InscriptionFranceTravail inscription) {
        return ControleOrientation.remarques(avec(BrouillonSaisi.vierge(), inscription));
    }

    @ParameterizedTest
    @ValueSource(strings = {DORA, "https://dora.exemple.fr/orientations/" + DORA + "?x=1", "Bonjour,\nvoici la demande 3F2504E0‑4F89‑41D3‑9A0C‑0305E82C3301, merci."})
    void une_reference_de_dora_se_trouve_ou_qu_elle_soit(String colle) {
        assertThat(ReferenceDora.dans(colle)).contains(DORA);
    }

    @Test
    void ce_qui_n_en_est_pas_une_n_en_donne_pas() {
        assertThat(ReferenceDora.dans("a" + DORA)).isEmpty();
        assertThat(ReferenceDora.dans(null)).isEmpty();
        assertThat(ReferenceDora.dans("ORI-2026-00042")).isEmpty();
    }

    @Test
    void de_chaumont_a_saint_dizier_il_y_a_soixante_kilometres_a_vol_d_oiseau() {
        assertThat(Point.de(new BigDecimal("48.1110"), new BigDecimal("5.1400")).kilometresJusqua(Point.de(new BigDecimal("48.6392"), new BigDecimal("4.9525")))).isBetween(59, 62);
        assertThat(Point.de(BigDecimal.TEN, BigDecimal.ONE).kilometresJusqua(Point.de(BigDecimal.TEN, BigDecimal.ONE))).isZero();
    }
}
