package fr.passerelle.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Une rencontre s’annonce, change, s’annule tant qu’elle n’a pas eu lieu ; on ne la raconte qu’une fois commencée. */
class SeanceTest {

    private static final Instant AVANT = Instant.parse("2026-05-01T08:00:00Z");
    private static final Instant APRES = Instant.parse("2026-06-09T15:00:00Z");
    private static final SeanceSaisie JUIN = saisie("2026-06-09", "14:00", "16:00", "Mairie de Joinville");

    @Test
    void tout_ce_qui_manque_se_dit_d_un_coup() {
        assertThatThrownBy(() -> new Seance(new SeanceSaisie(null, " ", null, null, null, "", ""), "avip", AVANT))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).extracting(RegleRefusee::champ)
                        .containsExactly("titre", "lieu", "ordreDuJour", "jour", "debut", "fin"));
    }

    @Test
    void une_rencontre_ne_se_convoque_ni_dans_le_passe_ni_en_2062_et_finit_apres_avoir_commence() {
        refusee(saisie("2026-04-30", "14:00", "16:00", "Ici"), "jour");
        refusee(saisie("2062-06-09", "14:00", "16:00", "Ici"), "jour");
        refusee(saisie("2026-06-09", "16:00", "16:00", "Ici"), "fin");
    }

    @Test
    void ce_qui_change_se_dit_aux_invites_et_ce_qui_ne_change_pas_non() {
        Seance seance = new Seance(JUIN, "avip", AVANT);
        assertThat(seance.corriger(JUIN, AVANT)).isFalse();
        assertThat(seance.corriger(saisie("2026-06-09", "14:00", "16:00", "Mairie de Saint-Dizier"), AVANT)).isTrue();
    }

    @Test
    void une_rencontre_annulee_ne_change_plus_et_ne_se_tient_pas() {
        Seance seance = new Seance(JUIN, "avip", AVANT);
        assertThatThrownBy(() -> seance.annuler(" ")).isInstanceOf(RegleRefusee.class).hasMessageContaining("pourquoi");
        seance.annuler("La salle n’est pas libre.");
        assertThatThrownBy(() -> seance.corriger(JUIN, AVANT)).isInstanceOf(RegleRefusee.class).hasMessageContaining("annulée");
        assertThatThrownBy(() -> seance.annuler("Encore")).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> seance.tenir(APRES)).isInstanceOf(RegleRefusee.class).hasMessageContaining("annulée");
    }

    @Test
    void le_compte_rendu_vient_une_fois_la_rencontre_commencee_et_se_corrige() {
        Seance seance = new Seance(JUIN, "avip", AVANT);
        assertThatThrownBy(() -> seance.rendreCompte("Dit.", AVANT)).isInstanceOf(RegleRefusee.class).hasMessageContaining("commencée");
        seance.rendreCompte("Dit.", APRES);
        seance.rendreCompte("Dit, et décidé.", APRES);
        assertThatThrownBy(() -> seance.corriger(JUIN, APRES)).isInstanceOf(RegleRefusee.class).hasMessageContaining("tenue");
    }

    @Test
    void un_agenda_deplace_la_rencontre_qui_change_et_retire_celle_qui_s_annule() {
        SeanceVue vue = new SeanceVue(42, 0, "SEA-00042", null, null, null, "Réseau du nord", Instant.parse("2026-06-09T12:00:00Z"),
                Instant.parse("2026-06-09T14:00:00Z"), "Mairie de Joinville", "1. Bilan", EtatSeance.PREVUE, 3, null, null);
        String invitation = InvitationICalendar.texte(vue, false, "avip@exemple.example", AVANT);
        assertThat(invitation).contains("METHOD:REQUEST", "UID:SEA-00042@passerelle", "SEQUENCE:3", "DTSTART:20260609T120000Z", "DTEND:20260609T140000Z",
                "SUMMARY:Réseau du nord", "LOCATION:Mairie de Joinville", "ORGANIZER:mailto:avip@exemple.example", "STATUS:CONFIRMED");
        assertThat(InvitationICalendar.texte(vue, true, null, AVANT)).contains("METHOD:CANCEL", "UID:SEA-00042@passerelle", "STATUS:CANCELLED");
        assertThat(vue.quand()).isEqualTo("mardi 9 juin 2026, de 14\u00a0h à 16\u00a0h");
    }

    private static void refusee(SeanceSaisie saisie, String champ) {
        assertThatThrownBy(() -> new Seance(saisie, "avip", AVANT)).isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes())
                .extracting(RegleRefusee::champ).containsExactly(champ));
    }

    private static SeanceSaisie saisie(String jour, String debut, String fin, String lieu) {
        return new SeanceSaisie(null, "Rencontre territoriale", LocalDate.parse(jour), LocalTime.parse(debut), LocalTime.parse(fin), lieu, "1. Bilan. 2. Places.");
    }
}
