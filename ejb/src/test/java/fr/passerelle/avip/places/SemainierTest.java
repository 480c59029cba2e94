package fr.passerelle.avip.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.nomenclature.DemiJournee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whoever asks for a place gets one if, and only if, counting day after day leaves one; and no number is ever held twice. */
class SemainierTest {

    private static final LocalDate LUNDI = LocalDate.of(2027, 1, 4);

    /** What someone asks: children, a half-day, a period, in days after the first Monday. */
    record Demande(int enfants, DemiJournee demiJournee, int debut, int duree) {

        LocalDate du() {
            return LUNDI.plusDays(debut);
        }

        LocalDate au() {
            return du().plusDays(duree);
        }
    }

    @Property(tries = 400)
    void on_recoit_une_place_si_et_seulement_si_le_compte_jour_apres_jour_en_laisse_une(@ForAll("offres") List<Offre> offres, @ForAll("demandes") List<Demande> demandes) {
        List<Occupation> tenues = new ArrayList<>();
        long enfant = 0;
        for (Demande d : demandes) {
            Semainier semainier = new Semainier(offres, tenues);
            boolean tient = semainier.manques(d.demiJournee(), d.enfants(), d.du(), d.au()).isEmpty();
            assertThat(tient).isEqualTo(tiendraitJourApresJour(offres, tenues, d));
            for (int n = 0; tient && n < d.enfants(); n++) {
                tenues.addAll(semainier.placer(++enfant, d.demiJournee(), d.du(), d.au()));
            }
            assertThat(tenues).allSatisfy(o -> assertThat(o.place()).isPositive());
        }
        jours().forEach(jour -> Arrays.stream(DemiJournee.values()).filter(h -> h.jour() == jour.getDayOfWeek()).forEach(h -> {
            List<Integer> numeros = tenues.stream().filter(o -> o.demiJournee() == h && o.couvre(jour)).map(Occupation::place).toList();
            assertThat(numeros).doesNotHaveDuplicates().allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(offertes(offres, h, jour)));
        }));
        assertThat(chevauchements(tenues)).isEmpty();
    }

    /** The database keeps stretches of days, not half-days of the week: two of one number must not touch there either. */
    private static Set<String> chevauchements(List<Occupation> tenues) {
        Set<String> deux = new HashSet<>();
        for (int i = 0; i < tenues.size(); i++) {
            for (int j = 0; j < i; j++) {
                Occupation a = tenues.get(i);
                Occupation b = tenues.get(j);
                if (a.demiJournee() == b.demiJournee() && a.place() == b.place() && !a.au().isBefore(b.du()) && !b.au().isBefore(a.du())) {
                    deux.add(a + " et " + b);
                }
            }
        }
        return deux;
    }

    private static boolean tiendraitJourApresJour(List<Offre> offres, List<Occupation> tenues, Demande d) {
        return d.du().datesUntil(d.au().plusDays(1)).filter(jour -> jour.getDayOfWeek() == d.demiJournee().jour())
                .allMatch(jour -> tenues.stream().filter(o -> o.demiJournee() == d.demiJournee() && o.couvre(jour)).count() + d.enfants()
                        <= offertes(offres, d.demiJournee(), jour));
    }

    private static int offertes(List<Offre> offres, DemiJournee h, LocalDate jour) {
        return offres.stream().filter(o -> o.contient(jour)).map(o -> o.places().get(h.ordinal())).findFirst().orElse(0);
    }

    private static List<LocalDate> jours() {
        return LUNDI.datesUntil(LUNDI.plusDays(120)).toList();
    }

    @Provide
    Arbitrary<List<Demande>> demandes() {
        return Combinators.combine(Arbitraries.integers().between(1, 2), Arbitraries.of(DemiJournee.LUNDI_MATIN, DemiJournee.VENDREDI_APRES_MIDI),
                Arbitraries.integers().between(0, 70), Arbitraries.integers().between(0, 45)).as(Demande::new).list().ofMinSize(1).ofMaxSize(14);
    }

    /** Periods one after the other, sometimes with a gap: offers differ by period, and by default nothing is offered. */
    @Provide
    Arbitrary<List<Offre>> offres() {
        Arbitrary<int[]> periode = Combinators.combine(Arbitraries.integers().between(0, 10), Arbitraries.integers().between(5, 50),
                Arbitraries.integers().between(0, 3)).as((trou, duree, places) -> new int[] {trou, duree, places});
        return periode.list().ofMinSize(1).ofMaxSize(4).map(periodes -> {
            List<Offre> offres = new ArrayList<>();
            LocalDate jour = LUNDI;
            for (int[] p : periodes) {
                LocalDate du = jour.plusDays(p[0]);
                offres.add(new Offre(du, du.plusDays(p[1]), Collections.nCopies(10, p[2])));
                jour = du.plusDays(p[1] + 1L);
            }
            return offres;
        });
    }

    @Test
    void R_AVIP_30_deux_enfants_a_temps_partiel_partagent_une_place_et_un_troisieme_prend_le_plus_petit_numero_libre() {
        List<Offre> deux = List.of(new Offre(LUNDI, LUNDI.plusDays(60), Collections.nCopies(10, 2)));
        Semainier semainier = new Semainier(deux, List.of());
        assertThat(semainier.placer(1, DemiJournee.LUNDI_MATIN, LUNDI, LUNDI.plusDays(20)))
                .containsExactly(new Occupation(1, DemiJournee.LUNDI_MATIN, 1, LUNDI, LUNDI.plusDays(14)));
        assertThat(semainier.placer(2, DemiJournee.LUNDI_APRES_MIDI, LUNDI, LUNDI.plusDays(20))).extracting(Occupation::place).containsExactly(1);
        // number 1 is held three weeks more: number 2, and it stays so once 1 is free
        assertThat(semainier.placer(3, DemiJournee.LUNDI_MATIN, LUNDI.plusDays(7), LUNDI.plusDays(35)))
                .containsExactly(new Occupation(3, DemiJournee.LUNDI_MATIN, 2, LUNDI.plusDays(7), LUNDI.plusDays(35)));
    }

    @Test
    void R_AVIP_31_ce_qui_manque_se_dit_par_demi_journee_avec_ses_dates_d_un_seul_tenant() {
        List<Offre> une = List.of(new Offre(LUNDI, LUNDI.plusDays(60), Collections.nCopies(10, 1)));
        Semainier semainier = new Semainier(une, List.of(new Occupation(9, DemiJournee.MARDI_MATIN, 1, LUNDI.plusDays(8), LUNDI.plusDays(22))));
        List<Manque> manques = semainier.manques(DemiJournee.MARDI_MATIN, 1, LUNDI, LUNDI.plusDays(70));
        assertThat(manques).extracting(Manque::enClair).containsExactly(
                "mardi matin du 12\u00a0janvier 2027 au 26\u00a0janvier 2027 (1\u00a0place offerte, 1 prise)",
                "mardi matin le 9\u00a0mars 2027 (aucune place offerte)");
    }
}
