package fr.passerelle.partenaires.chiffres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.chiffres.ComptesDeLAnnee.Axe;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.bilans.Indicateur;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** What the diffusable edition of partnerships hides cannot be computed back from all that it prints, by one who knows how it is made. */
class EditionDiffusableTest {

    private static final BigDecimal UN_AN_DE_DIX_DROITS = BigDecimal.valueOf(365L * 86_400 * 10);
    private static final String SUSPENSIONS = "V-8";

    /** Their total is itself a figure that is hidden when it is small. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void les_suspensions_et_leurs_motifs_caches_ont_au_moins_deux_valeurs_possibles(@ForAll("motifs") Map<String, Long> motifs) {
        exigerDeuxValeurs(motifs, EditionDiffusableTest::parMotif);
    }

    @Example
    void trois_suspensions_d_un_seul_motif_ne_se_comptent_pas_dans_la_base_de_leurs_motifs() {
        Map<String, Long> motifs = valeurs(MotifSuspension.values()).stream().collect(Collectors.toMap(m -> m, m -> 0L));
        motifs.put("MANQUEMENT", 3L);
        exigerDeuxValeurs(motifs, EditionDiffusableTest::parMotif);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void un_type_cache_a_au_moins_deux_valeurs_possibles(@ForAll("types") Map<String, Long> types) {
        exigerDeuxValeurs(types, t -> bilan(t, Map.of()));
    }

    private static Bilan<ComplementsDesPartenariats> parMotif(Map<String, Long> motifs) {
        return bilan(Map.of("ASSOCIATION", 12L), motifs);
    }

    private static Bilan<ComplementsDesPartenariats> bilan(Map<String, Long> types, Map<String, Long> motifs) {
        ComptesDeLAnnee comptes = new ComptesDeLAnnee(new ComptesDeLAnnee.Jour(somme(types), 90, 30, 8, 6, 40, 20, 15, 25, 2),
                new ComptesDeLAnnee.Periode(5, 1, 8, 20, somme(motifs), UN_AN_DE_DIX_DROITS, 4, new BigDecimal("1.5"), 14, 4), 365,
                Map.of(Axe.TYPE, types, Axe.SERVICE, Map.of("CDAP", 40L), Axe.MOTIF_SUSPENSION, motifs, Axe.TRIMESTRE, Map.of("T1", 5L)), Map.of());
        return new Bilan<>(2026, 5, new Chiffres<>(Indicateurs.de(comptes), TrameDesPartenariats.repartitions(comptes), null));
    }

    /** Looks, for every hidden count, for other counts that print exactly the same and hold another value there. */
    private static void exigerDeuxValeurs(Map<String, Long> table, Function<Map<String, Long>, Bilan<ComplementsDesPartenariats>> enBilan) {
        Bilan<ComplementsDesPartenariats> interne = enBilan.apply(table);
        Bilan<ComplementsDesPartenariats> diffusable = TrameDesPartenariats.TRAME.diffusable(interne);
        Set<String> caches = caches(diffusable);
        Iterator<Map<String, Long>> essais = Stream.concat(voisines(table), voisines(table).flatMap(EditionDiffusableTest::voisines)).iterator();
        while (!caches.isEmpty() && essais.hasNext()) {
            Bilan<ComplementsDesPartenariats> autre = enBilan.apply(essais.next());
            if (caches.stream().anyMatch(c -> effectif(autre, c) != effectif(interne, c))
                    && imprimer(TrameDesPartenariats.TRAME.diffusable(autre)).equals(imprimer(diffusable))) {
                caches.removeIf(c -> effectif(autre, c) != effectif(interne, c));
            }
        }
        assertThat(caches).as("nombres cachés qui se recalculent dans %s", table).isEmpty();
    }

    /** Those that the table tells: the conventions that ended are the same in all of them, and what I-6 counts is V-8. */
    private static Set<String> caches(Bilan<?> diffusable) {
        return figures(diffusable).filter(Indicateur::estCache).map(Indicateur::code)
                .filter(c -> c.startsWith("R-") || c.equals(SUSPENSIONS)).collect(Collectors.toSet());
    }

    private static Stream<Indicateur> figures(Bilan<?> bilan) {
        return Stream.concat(bilan.indicateurs().stream(), bilan.repartitions().stream().flatMap(r -> r.lignes().stream()));
    }

    /** Tables near this one: two values exchanged, one to three moved to another line, more, or fewer. */
    private static Stream<Map<String, Long>> voisines(Map<String, Long> table) {
        Stream<Map<String, Long>> deplacees = table.keySet().stream().filter(de -> table.get(de) > 0).flatMap(de -> table.keySet().stream()
                .filter(vers -> !vers.equals(de))
                .flatMap(vers -> Stream.concat(Stream.of(table.get(de) - table.get(vers)), LongStream.rangeClosed(1, Math.min(3, table.get(de))).boxed())
                        .filter(n -> n > 0).map(n -> plus(plus(table, de, -n), vers, n))));
        return Stream.concat(table.keySet().stream().flatMap(l -> Stream.of(1L, -1L).filter(n -> table.get(l) + n >= 0).map(n -> plus(table, l, n))), deplacees);
    }

    /** All that the reader sees: every line and its count, what is hidden as one line with its sum. */
    private static String imprimer(Bilan<?> bilan) {
        return Stream.concat(bilan.indicateurs().stream(),
                        bilan.repartitions().stream().flatMap(r -> Stream.concat(r.lignes().stream(), r.montrees().stream())).distinct())
                .map(i -> i.code() + i.numerateur() + i.denominateur() + i.valeur()).collect(Collectors.joining(" "));
    }

    private static long effectif(Bilan<?> bilan, String code) {
        return bilan.chercher(code).map(i -> i.numerateur().longValue()).orElse(0L);
    }

    private static Map<String, Long> plus(Map<String, Long> table, String cle, long n) {
        Map<String, Long> autre = new HashMap<>(table);
        autre.merge(cle, n, Long::sum);
        return autre;
    }

    private static long somme(Map<String, Long> table) {
        return table.values().stream().mapToLong(Long::longValue).sum();
    }

    @Provide
    Arbitrary<Map<String, Long>> motifs() {
        return table(valeurs(MotifSuspension.values()));
    }

    @Provide
    Arbitrary<Map<String, Long>> types() {
        return table(valeurs(TypePartenaire.values()));
    }

    private static List<String> valeurs(Enum<?>[] valeurs) {
        return Arrays.stream(valeurs).map(Enum::name).toList();
    }

    private static Arbitrary<Map<String, Long>> table(List<String> lignes) {
        Arbitrary<Long> effectif = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(0L)), Tuple.of(4, Arbitraries.longs().between(1, 4)),
                Tuple.of(2, Arbitraries.longs().between(5, 9)));
        return effectif.list().ofSize(lignes.size()).map(effectifs -> {
            Map<String, Long> table = new HashMap<>();
            for (int i = 0; i < lignes.size(); i++) {
                table.put(lignes.get(i), effectifs.get(i));
            }
            return table;
        });
    }
}
