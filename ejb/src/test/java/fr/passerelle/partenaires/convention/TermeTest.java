package fr.passerelle.partenaires.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.nomenclature.Reconduction;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the terms and the day asked, they say what one would find by going through the calendar day after day. */
class TermeTest {

    @Property(tries = 400)
    void le_terme_dit_ce_que_dirait_le_calendrier_feuillete_jour_apres_jour(@ForAll("termes") Terme terme, @ForAll("jours") LocalDate jour) {
        assertThat(terme.au(jour)).isEqualTo(JourApresJour.au(terme, jour));
    }

    @Property(tries = 300)
    void de_meme_d_une_denonciation_recue_autour_de_sa_limite(@ForAll("tacites") Terme terme, @ForAll("ecarts") int ecart, @ForAll("ecarts") int apres) {
        LocalDate limite = terme.effetLe().plusMonths(terme.dureeMois()).minusMonths(terme.preavisMois());
        Terme denoncee = terme.denoncee(limite.plusDays(ecart));
        assertThat(denoncee.au(limite.plusDays(ecart + apres))).isEqualTo(JourApresJour.au(denoncee, limite.plusDays(ecart + apres)));
        assertThat(denoncee.au(limite.plusDays(ecart + 400L))).isEqualTo(JourApresJour.au(denoncee, limite.plusDays(ecart + 400L)));
    }

    @Provide
    Arbitrary<LocalDate> jours() {
        return Arbitraries.oneOf(Arbitraries.integers().between(0, 5_000).map(n -> LocalDate.of(2018, 6, 1).plusDays(n)),
                Arbitraries.integers().between(0, 150).map(m -> LocalDate.of(2018, 1, 31).plusMonths(m)));
    }

    @Provide
    Arbitrary<Integer> ecarts() {
        return Arbitraries.integers().between(-3, 3);
    }

    @Provide
    Arbitrary<Terme> tacites() {
        return termes().filter(t -> t.reconduction() == Reconduction.TACITE);
    }

    @Provide
    Arbitrary<Terme> termes() {
        Arbitrary<Integer> durees = Arbitraries.of(1, 2, 3, 6, 11, 12, 13, 24, 36, 48);
        Arbitrary<Integer> max = Arbitraries.integers().between(0, 3).injectNull(0.5);
        Arbitrary<LocalDate> denonciations = jours().injectNull(0.4);
        return Combinators.combine(jours(), durees, Arbitraries.of(Reconduction.values()), durees, max, Arbitraries.integers().between(0, 7),
                denonciations).as((effet, duree, reconduction, suite, plafond, preavis, denoncee) -> {
                    boolean tacite = reconduction == Reconduction.TACITE;
                    return new Terme(effet, duree, reconduction, tacite ? suite : null, tacite ? plafond : null, preavis, denoncee, null, List.of());
                });
    }
}
