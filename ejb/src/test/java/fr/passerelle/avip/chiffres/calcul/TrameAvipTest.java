package fr.passerelle.avip.chiffres.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Ligne;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Kinds of prescribers whose very name says something of a parent are one line for who does not run the scheme, in sentences too (dossier §2). */
class TrameAvipTest {

    private static final List<String> SENSIBLES = Arrays.stream(TypePrescripteur.values()).filter(TypePrescripteur::estSensible).map(Enum::name).toList();
    private static final String CODE = "I-12.PRESCRIPTEUR.";
    private static final String PHRASE = SENSIBLES.stream().map(s -> "{" + CODE + s + "} {" + CODE + s + ":nombre} {" + CODE + s + ":avant}").collect(Collectors.joining(", "));

    private static Bilan<Void> bilan(Map<String, Long> prescripteurs) {
        return new Bilan<>(2026, 0, null, null, 5, List.of(Indicateurs.RECUES.compte(30)), List.of(TrameAvip.PRESCRIPTEURS.compter(p -> prescripteurs.getOrDefault(p, 0L))),
                Map.of("ORIENTATIONS", "ce que lit qui mène le label"), List.of(), Map.of("ORIENTATIONS", PHRASE + ", {" + CODE + "SIAE}"), null);
    }

    @Example
    void la_phrase_ne_dit_pas_ce_que_le_tableau_reunit() {
        Bilan<Void> diffusable = TrameAvip.TRAME.diffusable(bilan(Map.of("SIAE", 8L, "HEBERGEMENT", 3L, "CIDFF", 1L)));
        assertThat(diffusable.textes().get("ORIENTATIONS")).doesNotContainPattern("[0-7]").endsWith(", 8");
        assertThat(diffusable.repartition("I-12.PRESCRIPTEUR").lignes()).extracting(Indicateur::code).contains(CODE + "AUTRES").doesNotContain(CODE + "HEBERGEMENT", CODE + "OFII");
        assertThat(diffusable.indicateur(CODE + "AUTRES").valeur()).isEqualByComparingTo("4");
    }

    /** However the same number parts between them, the same is read. */
    @Property(tries = 100)
    void deux_partages_d_un_meme_nombre_se_lisent_pareil(@ForAll @LongRange(max = 6) long un, @ForAll @LongRange(max = 6) long deux, @ForAll @LongRange(max = 6) long trois) {
        Map<String, Long> autre = new HashMap<>(Map.of("SIAE", 8L, SENSIBLES.get(4), un + deux + trois));
        Map<String, Long> partage = new HashMap<>(Map.of("SIAE", 8L, SENSIBLES.get(0), un, SENSIBLES.get(1), deux, SENSIBLES.get(2), trois));
        assertThat(TrameAvip.TRAME.diffusable(bilan(partage))).isEqualTo(TrameAvip.TRAME.diffusable(bilan(autre)));
    }

    @Example
    void un_prescripteur_sensible_ne_se_cite_pas() {
        assertThat(TrameAvip.TRAME.citables()).extracting(Ligne::code).contains(CODE + "SIAE", "I-03")
                .doesNotContainAnyElementsOf(SENSIBLES.stream().map(s -> CODE + s).toList());
    }
}
