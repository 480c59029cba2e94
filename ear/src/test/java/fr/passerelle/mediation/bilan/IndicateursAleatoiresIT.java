package fr.passerelle.mediation.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Repartition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random cases of every kind in the real database: each figure of the bilan equals the one counted apart, case by case, by
 * plain Java, and opens exactly the cases it counts. Each run draws other cases; a failure names its seed.
 */
@DansLeServeur
class IndicateursAleatoiresIT {

    private static final int ANNEE = 2011;

    private Bilan<Complements> bilan;
    private List<SaisineTiree> toutes;
    private List<SaisineTiree> r;
    private List<SaisineTiree> a;
    private List<SaisineTiree> p;
    private long graine;

    @BeforeEach
    void tirer() throws Exception {
        graine = System.nanoTime();
        toutes = SaisinesAuHasard.inserer(ANNEE, 600, graine);
        bilan = EnTantQue.executer("direction", () -> Services.trouver(BilanService.class).pour(ANNEE));
        r = parmi(toutes, s -> s.motifCloture() != MotifCloture.DOUBLON && s.motifCloture() != MotifCloture.ERREUR_ENREGISTREMENT);
        a = parmi(r, s -> Boolean.TRUE.equals(s.recevable()));
        p = parmi(a, s -> s.delai() != null);
    }

    @AfterEach
    void effacer() throws Exception {
        SaisinesAuHasard.inserer(ANNEE, 0, graine);
    }

    @Test
    void chaque_indicateur_egale_celui_compte_a_part() {
        List<SaisineTiree> i = parmi(r, s -> Boolean.FALSE.equals(s.recevable()));
        List<SaisineTiree> avecPosition = parmi(p, s -> s.position() != PositionCaf.SANS_OBJET);
        effectif("I-01", r.size());
        part("I-02", i.size(), i.size() + a.size());
        part("I-04", parmi(r, s -> s.type() == TypeSaisissant.ALLOCATAIRE).size(), r.size());
        part("I-07", parmi(p, s -> s.position() == PositionCaf.CONFIRMEE).size(), avecPosition.size());
        part("I-08", parmi(avecPosition, s -> s.position() != PositionCaf.CONFIRMEE).size(), avecPosition.size());
        part("I-09", parmi(p, s -> s.mode() != ModeReponse.TELEPHONE && s.mode() != ModeReponse.ENTRETIEN).size(), p.size());
        part("I-12", parmi(p, s -> s.delai() <= 9).size(), p.size());
        part("I-13", parmi(p, s -> s.delai() <= 7).size(), p.size());
        part("I-13.PRISE_EN_CHARGE", parmi(r, SaisineTiree::priseEnChargeEnHuitJours).size(), r.size());
        part("I-15", parmi(a, s -> s.motifCloture() == MotifCloture.CONTENTIEUX_ENGAGE || s.motifCloture() == MotifCloture.DESISTEMENT
                || s.motifCloture() == MotifCloture.SANS_SUITE_USAGER).size(), a.size());
        effectif("I-21.REOUVERTURES", r.stream().mapToInt(s -> s.cycle() - 1).sum());
        effectif("I-21.REPETEES", r.size() - r.stream().map(SaisineTiree::numero).distinct().count());
        assertThat(bilan.indicateur("I-16.RAPPELS").valeur()).as(graine()).isEqualByComparingTo(
                r.stream().map(SaisineTiree::rappel).reduce(BigDecimal.ZERO, BigDecimal::add));
        effectif("I-20", parmi(r, s -> s.ouverteAu(ANNEE)).size());
    }

    @Test
    void les_delais_egalent_ceux_ranges_a_part() {
        List<Integer> delais = p.stream().map(SaisineTiree::delai).sorted().toList();
        moyenne("I-10", delais.stream().mapToLong(Integer::longValue).sum(), delais.size());
        moyenne("I-14.ACCUSE", r.stream().filter(s -> s.accuse() != null).mapToLong(SaisineTiree::accuse).sum(),
                parmi(r, s -> s.accuse() != null).size());
        int milieu = delais.size() / 2;
        double mediane = delais.size() % 2 == 1 ? delais.get(milieu) : (delais.get(milieu - 1) + delais.get(milieu)) / 2.0;
        assertThat(bilan.indicateur("I-11.MEDIANE").valeur().doubleValue()).as(graine()).isEqualTo(mediane);
        double rang = 0.9 * (delais.size() - 1);
        int bas = (int) Math.floor(rang + 1e-9);
        double decile = delais.get(bas) + (rang - bas) * (delais.get(Math.min(bas + 1, delais.size() - 1)) - delais.get(bas));
        assertThat(bilan.indicateur("I-11.DECILE9").valeur().doubleValue()).as(graine()).isCloseTo(decile, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(bilan.indicateur("I-11.MAXIMUM").valeur().intValue()).as(graine()).isEqualTo(delais.get(delais.size() - 1));
        assertThat(bilan.propre().delais()).as(graine()).isEqualTo(
                delais.stream().collect(Collectors.groupingBy(d -> d, Collectors.counting())));
    }

    @Test
    void chaque_repartition_egale_celle_comptee_a_part() {
        repartition("I-03", r, SaisineTiree::canal, CanalSaisine.values());
        repartition("I-04.TYPE", r, SaisineTiree::type, TypeSaisissant.values());
        repartition("I-05.MOTIF", r, SaisineTiree::motif, MotifSaisine.values());
        repartition("I-05.PRESTATION", r, SaisineTiree::prestation, Prestation.values());
        repartition("I-02", parmi(r, s -> Boolean.FALSE.equals(s.recevable())), SaisineTiree::motifIrrecevabilite,
                MotifIrrecevabilite.values());
        repartition("I-07.POSITION", p, SaisineTiree::position, PositionCaf.values());
        repartition("I-09.MODE", p, SaisineTiree::mode, ModeReponse.values());
        repartition("I-17", p, SaisineTiree::origine, OrigineDysfonctionnement.values());
        for (int t = 1; t <= 4; t++) {
            int trimestre = t;
            effectif("I-06.T" + t, parmi(r, s -> (s.reception().getMonthValue() + 2) / 3 == trimestre).size());
        }
    }

    @Test
    void les_ensembles_se_recoupent() {
        long i = parmi(r, s -> Boolean.FALSE.equals(s.recevable())).size();
        long aExaminer = parmi(r, s -> s.recevable() == null).size();
        assertThat(r).as("|R| = |I| + |A| + à examiner").hasSize((int) (i + a.size() + aExaminer));
        long sansReponse = parmi(a, s -> s.delai() == null).size();
        long ouvertes = parmi(a, s -> s.delai() == null && s.etat().estOuvert()).size();
        assertThat((long) a.size()).as("|A| = |P| + closes sans réponse + ouvertes")
                .isEqualTo(p.size() + (sansReponse - ouvertes) + ouvertes);
        assertThat(bilan.indicateur("I-02").denominateur().intValue()).isEqualTo((int) i + a.size());
    }

    @Test
    void chaque_chiffre_ouvre_exactement_les_saisines_qu_il_compte() throws Exception {
        CasDuBilanService cas = Services.trouver(CasDuBilanService.class);
        for (String code : List.of("I-01", "I-02", "I-04", "I-04.TIERS", "I-07", "I-08", "I-09", "I-12", "I-13",
                "I-13.PRISE_EN_CHARGE", "I-15", "I-20", "I-21.REPETEES")) {
            verifierLien(cas, code, bilan.indicateur(code).numerateur().longValue());
        }
        for (Repartition repartition : bilan.repartitions()) {
            for (Indicateur ligne : repartition.lignes()) {
                verifierLien(cas, ligne.code(), ligne.numerateur().longValue());
            }
        }
    }

    @Test
    void les_parts_sur_les_recevables_ne_comptent_qu_elles() throws Exception {
        List<Repartition> surRecevables = EnTantQue.executer("direction",
                () -> Services.trouver(BilanService.class).surRecevables(ANNEE, null));
        Map<String, Long> canaux = surRecevables.get(0).lignes().stream()
                .collect(Collectors.toMap(Indicateur::code, l -> l.numerateur().longValue()));
        for (CanalSaisine canal : CanalSaisine.values()) {
            assertThat(canaux.getOrDefault("I-03." + canal, 0L)).as(graine() + canal)
                    .isEqualTo(parmi(a, s -> s.canal() == canal).size());
        }
        assertThat(surRecevables.get(0).lignes().get(0).denominateur().intValue()).isEqualTo(a.size());
    }

    private void verifierLien(CasDuBilanService cas, String code, long attendu) throws Exception {
        assertThat(EnTantQue.executer("mediateur", () -> cas.casDe(ANNEE, code, 1, "")).total()).as(graine() + code)
                .isEqualTo(attendu);
    }

    private <E extends Enum<E>> void repartition(String code, List<SaisineTiree> saisines,
            Function<SaisineTiree, E> valeur, E[] valeurs) {
        for (E v : valeurs) {
            long attendu = parmi(saisines, s -> valeur.apply(s) == v).size();
            assertThat(bilan.chercher(code + "." + v.name()).map(l -> l.numerateur().longValue()).orElse(0L))
                    .as(graine() + code + "." + v).isEqualTo(attendu);
            bilan.chercher(code + "." + v.name()).ifPresent(l ->
                    assertThat(l.denominateur().longValue()).as(graine() + code).isEqualTo(saisines.size()));
        }
    }

    private void effectif(String code, long attendu) {
        assertThat(bilan.indicateur(code).valeur()).as(graine() + code).isEqualByComparingTo(BigDecimal.valueOf(attendu));
    }

    private void part(String code, long numerateur, long base) {
        assertThat(bilan.indicateur(code).numerateur()).as(graine() + code).isEqualByComparingTo(BigDecimal.valueOf(numerateur));
        assertThat(bilan.indicateur(code).valeur()).as(graine() + code).isEqualByComparingTo(
                BigDecimal.valueOf(100 * numerateur).divide(BigDecimal.valueOf(base), MathContext.DECIMAL64));
    }

    private void moyenne(String code, long somme, long base) {
        assertThat(bilan.indicateur(code).valeur()).as(graine() + code).isEqualByComparingTo(
                BigDecimal.valueOf(somme).divide(BigDecimal.valueOf(base), MathContext.DECIMAL64));
    }

    private String graine() {
        return "graine " + graine + ", ";
    }

    private static List<SaisineTiree> parmi(List<SaisineTiree> saisines, Predicate<SaisineTiree> lesquelles) {
        return saisines.stream().filter(lesquelles).toList();
    }
}
