package fr.passerelle.mediation.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.bilan.calcul.BilanDEssai;
import fr.passerelle.mediation.bilan.calcul.TrameDeMediation;
import fr.passerelle.mediation.nomenclature.GroupeSaisissant;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.Trame;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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

/** What the diffusable edition hides cannot be computed back from all that it prints, by one who knows how it is made. */
class EditionDiffusableTest {

    private static final Trame TRAME = TrameDeMediation.TRAME;
    private static final List<String> TIERS = Arrays.stream(TypeSaisissant.values())
            .filter(t -> !t.estDirect()).map(Enum::name).toList();

    /** Requesters: groups add up types, and the direct share tells how many third parties there are. */
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void un_groupe_ou_un_type_cache_a_au_moins_deux_valeurs_possibles(@ForAll("tiers") Map<String, Long> tiers) {
        exigerDeuxValeurs(tiers, EditionDiffusableTest::parQualite);
    }

    /** Only exchanging the totals of two whole groups shows that this one does not give itself away. */
    @Example
    void un_groupe_d_un_seul_type_peut_valoir_autant_que_celui_de_plusieurs() {
        Map<String, Long> tiers = TIERS.stream().collect(Collectors.toMap(t -> t, t -> 0L));
        tiers.putAll(Map.of("AUTRE", 4L, "DEFENSEUR_DROITS", 4L, "PREFECTURE", 8L, "AVOCAT", 3L, "MINISTERE", 3L,
                "ASSOCIATION", 3L));
        exigerDeuxValeurs(tiers, EditionDiffusableTest::parQualite);
    }

    @Example
    void un_type_vide_ne_dit_pas_que_son_groupe_cache_est_vide() {
        Map<String, Long> tiers = TIERS.stream().collect(Collectors.toMap(t -> t, t -> 0L));
        tiers.putAll(Map.of("PREFECTURE", 1L, "MINISTERE", 3L, "PROCHE", 4L));
        exigerDeuxValeurs(tiers, EditionDiffusableTest::parQualite);
    }

    /** Found at random: shown as hidden with the empty ones only when they were all equal, those types told their groups. */
    @Example
    void des_types_caches_tous_egaux_peuvent_l_etre_autrement() {
        Map<String, Long> tiers = TIERS.stream().collect(Collectors.toMap(t -> t, t -> 0L));
        tiers.putAll(Map.of("PRESIDENCE_REPUBLIQUE", 9L, "REPRESENTANT_LEGAL", 4L, "DEFENSEUR_DROITS", 4L, "PREFECTURE", 2L,
                "AVOCAT", 4L, "MINISTERE", 3L));
        exigerDeuxValeurs(tiers, EditionDiffusableTest::parQualite);
    }

    /** Found at random: the one other table gives five types of a group four cases together. */
    @Example
    void un_groupe_de_plusieurs_types_peut_n_avoir_que_peu_de_saisines() {
        Map<String, Long> tiers = TIERS.stream().collect(Collectors.toMap(t -> t, t -> 0L));
        tiers.putAll(Map.of("AUTRE", 2L, "DEFENSEUR_DROITS", 4L, "PREFECTURE", 9L, "ELU", 1L, "PARTENAIRE", 4L, "AVOCAT", 4L,
                "MINISTERE", 4L, "PROCHE", 1L));
        exigerDeuxValeurs(tiers, EditionDiffusableTest::parQualite);
    }

    private static BilanDEssai parQualite(Map<String, Long> tiers) {
        return new BilanDEssai().recues(20 + somme(tiers)).avec("TYPE", plus(tiers, "ALLOCATAIRE", 20));
    }

    /** Positions: the confirmed and the revised shares are printed, the kinds of revision are not all. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void une_position_cachee_a_au_moins_deux_valeurs_possibles(@ForAll("revisions") Map<String, Long> revisions) {
        exigerDeuxValeurs(revisions, r -> new BilanDEssai().recues(40 + somme(r))
                .avec("POSITION", plus(plus(r, "CONFIRMEE", 20), "SANS_OBJET", 2))
                .avec("DELAI", Map.of("3", 22 + somme(r))));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void un_motif_cache_a_au_moins_deux_valeurs_possibles(@ForAll("motifs") Map<String, Long> motifs) {
        exigerDeuxValeurs(motifs, m -> new BilanDEssai().recues(somme(m)).avec("MOTIF", m));
    }

    @Property(tries = 500)
    void aucune_petite_cellule_qui_identifie_ne_reste_visible(@ForAll("tiers") Map<String, Long> tiers,
            @ForAll("motifs") Map<String, Long> motifs) {
        Bilan<Complements> diffusable = TRAME.diffusable(new BilanDEssai().recues(20 + somme(tiers))
                .avec("TYPE", plus(tiers, "ALLOCATAIRE", 20)).avec("MOTIF", motifs).bilan());
        diffusable.repartitions().stream().filter(Repartition::identifiante).flatMap(r -> r.lignes().stream())
                .filter(l -> !l.estCache())
                .forEach(l -> assertThat(l.numerateur().longValue()).as(l.code()).satisfiesAnyOf(
                        n -> assertThat(n).isZero(), n -> assertThat(n).isGreaterThanOrEqualTo(5)));
    }

    @Example
    void l_edition_diffusable_de_la_reference_garde_ses_chiffres_d_ensemble() {
        Bilan<Complements> interne = new BilanDEssai().recues(33)
                .avec("CANAL", Map.of("COURRIEL", 15L, "TELEPROCEDURE", 15L, "COURRIER", 3L))
                .avec("TYPE", Map.of("ALLOCATAIRE", 24L, "DEFENSEUR_DROITS", 4L, "PREFECTURE", 2L,
                        "PRESIDENCE_REPUBLIQUE", 1L, "TRAVAILLEUR_SOCIAL", 1L, "PROCHE", 1L))
                .avec("PRESTATION", Map.of("PPA", 12L, "RSA", 9L, "AAH", 4L, "AEEH", 3L, "AIDE_LOGEMENT", 3L,
                        "AF_CF", 1L, "AUTRE", 1L))
                .bilan();
        Bilan<Complements> diffusable = TRAME.diffusable(interne);
        assertThat(diffusable.repartition("I-03")).isEqualTo(interne.repartition("I-03"));
        assertThat(Affichage.valeur(diffusable.indicateur("I-04"))).isEqualTo("73\u202f%");
        assertThat(visibles(diffusable, "I-05.PRESTATION")).containsExactly("I-05.PRESTATION.PPA", "I-05.PRESTATION.RSA");
        assertThat(visibles(diffusable, "I-04.TYPE")).containsExactly("I-04.TYPE.ALLOCATAIRE");
        assertThat(visibles(diffusable, "I-04.GROUPE")).containsExactly("I-04.GROUPE.ALLOCATAIRE");
        assertThat(TRAME.diffusable(diffusable)).isEqualTo(diffusable);
    }

    @Example
    void ce_qui_est_cache_est_une_seule_ligne_qui_donne_leur_somme() {
        Bilan<Complements> diffusable = TRAME.diffusable(new BilanDEssai().recues(33)
                .avec("PRESTATION", Map.of("PPA", 12L, "RSA", 9L, "AAH", 4L, "AEEH", 3L, "AIDE_LOGEMENT", 3L, "AF_CF", 1L, "AUTRE", 1L)).bilan());
        List<Indicateur> montrees = diffusable.repartition("I-05.PRESTATION").montrees();
        assertThat(montrees).extracting(i -> i.libelle() + " " + Affichage.nombre(i.numerateur()) + " " + Affichage.valeur(i))
                .endsWith("Autres, regroupés 12 36\u202f%").hasSize(3);
        assertThat(Repartition.regroupe(montrees.get(2))).isTrue();
        assertThat(montrees.stream().mapToLong(i -> i.numerateur().longValue()).sum()).isEqualTo(33);
    }

    /** Too few to be told even together: they stay hidden, under one name. */
    @Example
    void ce_qui_est_trop_peu_meme_ensemble_reste_cache() {
        List<Indicateur> montrees = TRAME.diffusable(new BilanDEssai().recues(3).avec("PRESTATION", Map.of("PPA", 2L, "RSA", 1L)).bilan())
                .repartition("I-05.PRESTATION").montrees();
        assertThat(montrees).singleElement().matches(Indicateur::estCache).extracting(Indicateur::libelle).isEqualTo("Ensemble");
    }

    /** The merged line is never a small count, and adds up with what is shown to what the table counts. */
    @Property(tries = 500)
    void la_ligne_regroupee_n_est_jamais_un_petit_effectif(@ForAll("tiers") Map<String, Long> tiers, @ForAll("motifs") Map<String, Long> motifs) {
        Bilan<Complements> interne = new BilanDEssai().recues(20 + somme(tiers)).avec("TYPE", plus(tiers, "ALLOCATAIRE", 20)).avec("MOTIF", motifs).bilan();
        TRAME.diffusable(interne).repartitions().stream().filter(r -> r.montrees().stream().noneMatch(Indicateur::estCache)).forEach(r -> {
            assertThat(r.montrees()).allSatisfy(l -> assertThat(!Repartition.regroupe(l) || l.numerateur().longValue() >= 5).isTrue());
            assertThat(total(r.montrees())).as(r.code()).isEqualTo(total(interne.repartition(r.code()).lignes()));
        });
    }

    private static long total(List<Indicateur> lignes) {
        return lignes.stream().mapToLong(l -> l.numerateur().longValue()).sum();
    }

    @Example
    void une_phrase_ne_dit_pas_ce_que_le_tableau_cache() {
        Bilan<Complements> interne = new BilanDEssai().recues(33).avec("PRESTATION", Map.of("PPA", 20L, "RSA", 10L, "AEEH", 3L))
                .bilan(Map.of(BlocNarratif.POURQUOI, "AEEH {I-05.PRESTATION.AEEH:nombre}, PPA {I-05.PRESTATION.PPA:nombre}"));
        assertThat(TRAME.diffusable(interne).textes().get(BlocNarratif.POURQUOI.name()))
                .isEqualTo("AEEH n.\u00a0d., PPA 20");
    }

    @Example
    void la_comparaison_ne_dit_pas_ce_que_l_annee_precedente_cachait() {
        BilanDEssai avant = new BilanDEssai().recues(40).avec("PRESTATION", Map.of("PPA", 30L, "RSA", 6L, "AAH", 4L));
        Bilan<Complements> interne = new BilanDEssai().recues(40)
                .avec("PRESTATION", Map.of("PPA", 20L, "RSA", 10L, "AAH", 10L)).compare(avant, List.of());
        assertThat(interne.indicateur("I-05.PRESTATION.AAH").n1().estConnue()).isTrue();
        Bilan<Complements> diffusable = TRAME.diffusable(interne, TRAME.diffusable(avant.bilan()));
        assertThat(diffusable.indicateur("I-05.PRESTATION.AAH").n1().estConnue()).isFalse();
        assertThat(diffusable.indicateur("I-05.PRESTATION.RSA").n1().estConnue()).isFalse();
        assertThat(diffusable.indicateur("I-05.PRESTATION.PPA").n1().estConnue()).isTrue();
    }

    /** Looks, for every hidden line, for another table that prints exactly the same and holds another value there. */
    private static void exigerDeuxValeurs(Map<String, Long> table, Function<Map<String, Long>, BilanDEssai> enBilan) {
        Bilan<Complements> interne = enBilan.apply(table).bilan();
        String impression = imprimer(TRAME.diffusable(interne));
        Set<String> caches = TRAME.diffusable(interne).repartitions().stream()
                .flatMap(r -> r.lignes().stream()).filter(Indicateur::estCache).map(Indicateur::code)
                .collect(Collectors.toCollection(HashSet::new));
        Iterator<Map<String, Long>> essais = Stream.of(groupesEchanges(table), voisines(table),
                voisines(table).flatMap(EditionDiffusableTest::voisines)).flatMap(s -> s).iterator();
        while (!caches.isEmpty() && essais.hasNext()) {
            Bilan<Complements> autre = enBilan.apply(essais.next()).bilan();
            if (caches.stream().anyMatch(c -> effectif(autre, c) != effectif(interne, c))
                    && imprimer(TRAME.diffusable(autre)).equals(impression)) {
                caches.removeIf(c -> effectif(autre, c) != effectif(interne, c));
            }
        }
        assertThat(caches).as("lignes cachées qui se recalculent dans %s", table).isEmpty();
    }

    /** Requesters: the totals of two groups exchanged, each held by one type: those of hidden groups are all hidden, empty ones too. */
    private static Stream<Map<String, Long>> groupesEchanges(Map<String, Long> table) {
        if (!TIERS.containsAll(table.keySet())) {
            return Stream.empty();
        }
        Map<GroupeSaisissant, List<String>> groupes = table.keySet().stream().sorted()
                .collect(Collectors.groupingBy(t -> TypeSaisissant.valueOf(t).groupe()));
        return groupes.values().stream().flatMap(un -> groupes.values().stream().filter(autre -> autre != un)
                .map(autre -> confier(confier(table, un, total(table, autre)), autre, total(table, un))));
    }

    private static Map<String, Long> confier(Map<String, Long> table, List<String> types, long total) {
        Map<String, Long> confiee = new HashMap<>(table);
        types.forEach(type -> confiee.put(type, 0L));
        confiee.put(types.get(0), total);
        return confiee;
    }

    private static long total(Map<String, Long> table, List<String> types) {
        return types.stream().mapToLong(table::get).sum();
    }

    /** Tables near this one: two values exchanged, or one to three cases moved to another line. */
    private static Stream<Map<String, Long>> voisines(Map<String, Long> table) {
        return table.keySet().stream().filter(de -> table.get(de) > 0).flatMap(de -> table.keySet().stream()
                .filter(vers -> !vers.equals(de))
                .flatMap(vers -> Stream.concat(Stream.of(table.get(de) - table.get(vers)),
                                LongStream.rangeClosed(1, Math.min(3, table.get(de))).boxed())
                        .filter(n -> n > 0)
                        .map(n -> plus(plus(table, de, -n), vers, n))));
    }

    /** All that the reader sees: every line and its count, what is hidden as one line with its sum, the labels and formulas being always the same. */
    private static String imprimer(Bilan<Complements> bilan) {
        return Stream.concat(bilan.indicateurs().stream(), bilan.repartitions().stream()
                        .flatMap(r -> Stream.concat(r.lignes().stream(), r.montrees().stream())).distinct())
                .map(i -> i.code() + i.numerateur() + i.denominateur() + i.valeur())
                .collect(Collectors.joining(" "));
    }

    private static long effectif(Bilan<Complements> bilan, String code) {
        return bilan.chercher(code).map(i -> i.numerateur().longValue()).orElse(0L);
    }

    private static List<String> visibles(Bilan<Complements> bilan, String repartition) {
        return bilan.repartition(repartition).lignes().stream().filter(l -> !l.estCache())
                .map(Indicateur::code).toList();
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
    Arbitrary<Map<String, Long>> tiers() {
        return table(TIERS);
    }

    @Provide
    Arbitrary<Map<String, Long>> revisions() {
        return table(Arrays.stream(PositionCaf.values()).filter(PositionCaf::estUneRevision).map(Enum::name).toList());
    }

    @Provide
    Arbitrary<Map<String, Long>> motifs() {
        return table(List.of("INCOMPREHENSION_DECISION", "INCOMPREHENSION_INDU", "ABSENCE_PAIEMENT", "EXPLICATION_DROITS",
                "DELAI_TRAITEMENT", "ACCUEIL_PHYSIQUE", "ACCUEIL_TELEPHONIQUE", "SITE_CAF_FR", "PRISE_EN_CHARGE", "AUTRE"));
    }

    private static Arbitrary<Map<String, Long>> table(List<String> lignes) {
        Arbitrary<Long> effectif = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, 4)),
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
