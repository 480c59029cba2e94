package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.comptes.Appelants.CompteEtSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompteEtSessionTest {

    private static final Instant OUVERTE = Instant.parse("2026-11-02T08:00:00Z");
    private static final Duration UNE_HEURE = Duration.ofHours(1);
    private static final ReglagesSession.Limites LIMITES = new ReglagesSession.Limites(Duration.ofHours(10), Duration.ofMinutes(30));

    @Test
    void les_lignes_d_un_compte_disent_tous_ses_roles_et_aucun_quand_il_n_en_a_pas() {
        assertThat(CompteEtSession.de(List.of(ligne("LECTEUR", null), ligne("GARDIEN", null)))).get()
                .satisfies(c -> assertThat(c.roles()).containsExactlyInAnyOrder("LECTEUR", "GARDIEN"))
                .satisfies(c -> assertThat(c.nom()).isEqualTo("Jeanne Démo-Fictive"));
        assertThat(CompteEtSession.de(List.<Object[]>of(ligne(null, null)))).get().satisfies(c -> assertThat(c.roles()).isEmpty());
        assertThat(CompteEtSession.de(List.of())).isEmpty();
    }

    @Test
    void une_session_dure_tant_qu_elle_n_est_ni_finie_ni_muette_ni_trop_vieille_ni_d_avant_celles_du_compte() {
        assertThat(lu(OUVERTE, OUVERTE, null).vautEncore(OUVERTE.plusSeconds(1860).minusMillis(1), LIMITES)).isTrue();
        assertThat(lu(OUVERTE, OUVERTE, null).vautEncore(OUVERTE.plusSeconds(1860), LIMITES)).isFalse();
        assertThat(lu(OUVERTE, OUVERTE.plus(LIMITES.max()), null).vautEncore(OUVERTE.plus(LIMITES.max()), LIMITES)).isFalse();
        assertThat(lu(OUVERTE, OUVERTE, OUVERTE).vautEncore(OUVERTE, LIMITES)).isFalse();
        assertThat(lu(OUVERTE.minus(UNE_HEURE).minusMillis(1), OUVERTE, null).vautEncore(OUVERTE, LIMITES)).isFalse();
        assertThat(CompteEtSession.de(List.<Object[]>of(ligne("LECTEUR", null))).orElseThrow().vautEncore(OUVERTE, LIMITES)).isFalse();
    }

    @Test
    void etre_vue_ne_s_ecrit_qu_une_fois_par_minute() {
        assertThat(lu(OUVERTE, OUVERTE, null).estARevoir(OUVERTE.plusSeconds(60))).isFalse();
        assertThat(lu(OUVERTE, OUVERTE, null).estARevoir(OUVERTE.plusSeconds(61))).isTrue();
    }

    private static CompteEtSession lu(Instant ouverteLe, Instant vueLe, Instant finLe) {
        return CompteEtSession.de(List.<Object[]>of(ligne("LECTEUR", new CompteEtSession.Session(1L, ouverteLe, vueLe, finLe)))).orElseThrow();
    }

    private static Object[] ligne(String role, CompteEtSession.Session s) {
        return new Object[] {"jeanne", "Jeanne", "Démo-Fictive", EtatCompte.ACTIF, Population.AGENT, OUVERTE.minus(UNE_HEURE), role,
            s == null ? null : s.numero(), s == null ? null : s.ouverteLe(), s == null ? null : s.vueLe(), s == null ? null : s.finLe(), false};
    }
}
