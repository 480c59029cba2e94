package fr.passerelle.mediation.registre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.Libelle;
import fr.passerelle.socle.commun.Parametres;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A link is a saved view: what a view says, its address says, and nothing else. */
class VueRegistreTest {

    @Property
    void une_vue_ecrite_dans_une_adresse_s_y_relit_egale(@ForAll("vues") VueRegistre vue) {
        assertThat(VueRegistre.depuis(Parametres.lire(vue.enParametres().enRequete()))).isEqualTo(vue);
    }

    @Property
    void aucune_adresse_n_est_refusee_et_ce_qui_en_est_compris_est_stable(
            @ForAll("adresses") Map<String, List<String>> adresse) {
        VueRegistre vue = VueRegistre.depuis(new Parametres(adresse));
        assertThat(VueRegistre.depuis(vue.enParametres())).isEqualTo(vue);
    }

    @Test
    void la_vue_habituelle_ne_dit_rien() {
        assertThat(VueRegistre.depuis(Parametres.aucun()).enParametres().enRequete()).isEmpty();
    }

    @Test
    void un_tri_une_colonne_ou_un_etat_inconnus_sont_ecartes() {
        VueRegistre vue = VueRegistre.depuis(Parametres.lire(
                "tri=(select+1)&colonne=notes&etat=RECUE&etat=PERDUE&annee=12&trimestre=7&titulaire=x'--&taille=100000"));
        assertThat(vue.tri()).isEqualTo(Tri.PAR_DEFAUT);
        assertThat(vue.colonnes()).isEqualTo(Colonne.parDefaut());
        assertThat(vue.taille()).isEqualTo(25);
        assertThat(vue.criteres().enParametres().enRequete()).isEqualTo("etat=RECUE");
        assertThat(vue.criteres().valeurs(Filtre.ETAT)).containsExactly(EtatSaisine.RECUE);
    }

    @Test
    void ce_qui_est_cherche_en_texte_libre_n_entre_pas_au_journal() {
        CriteresRegistre criteres = CriteresRegistre.depuis(Parametres.lire("q=Jeanne+Exemple&etat=RECUE&annee=2025"));
        assertThat(criteres.enClair()).isEqualTo("etat=RECUE, annee=2025, recherche de texte");
    }

    @Test
    void une_recherche_de_la_plus_grande_longueur_s_elargit_et_une_plus_longue_est_coupee() {
        CriteresRegistre criteres = CriteresRegistre.depuis(Parametres.lire("q=" + "é".repeat(250)));
        assertThat(criteres.texte()).isEqualTo("é".repeat(200));
        assertThat(criteres.peutTolerer()).isTrue();
        CriteresRegistre elargis = CriteresRegistre.depuis(Parametres.lire("q=" + criteres.texteTolerant()));
        assertThat(elargis.texte()).isEqualTo("é".repeat(200) + "~");
        assertThat(elargis.peutTolerer()).isFalse();
        assertThat(CriteresRegistre.depuis(elargis.enParametres())).isEqualTo(elargis);
    }

    @Provide
    Arbitrary<VueRegistre> vues() {
        Arbitrary<Map<Filtre, List<Libelle>>> choix = Arbitraries.maps(Arbitraries.of(Filtre.class),
                Arbitraries.integers().between(0, 14).set()).map(VueRegistreTest::choisir);
        Arbitrary<CriteresRegistre> criteres = Combinators.combine(Arbitraries.strings().ofMaxLength(250), choix,
                        Arbitraries.integers().between(1990, 2100).set().ofMaxSize(4),
                        Arbitraries.integers().between(0, 5).set(),
                        Arbitraries.of("-", "moi", "mediateur", "j.exemple", "Inconnu !").set())
                .as((texte, c, annees, trimestres, titulaires) -> new CriteresRegistre(texte, c, new TreeSet<>(annees),
                        new TreeSet<>(trimestres), new TreeSet<>(titulaires)));
        Arbitrary<Set<Colonne>> colonnes = Arbitraries.of(Colonne.class).set().ofMinSize(1);
        Arbitrary<Tri> tris = Combinators.combine(Arbitraries.of(CleTri.class), Arbitraries.of(true, false)).as(Tri::new);
        return Combinators.combine(criteres, tris, colonnes, Arbitraries.of(25, 50, 100)).as(VueRegistre::new);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> adresses() {
        Arbitrary<String> noms = Arbitraries.oneOf(Arbitraries.of(Filtre.values()).map(Filtre::parametre),
                Arbitraries.of("q", "annee", "trimestre", "titulaire", "tri", "colonne", "taille", "autre"));
        Arbitrary<String> valeurs = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of("RECUE", "RSA", "2025", "3", "-", "-personne", "delai", "50", "EN_RETARD"));
        return Arbitraries.maps(noms, valeurs.list().ofMaxSize(4));
    }

    private static Map<Filtre, List<Libelle>> choisir(Map<Filtre, Set<Integer>> rangs) {
        return rangs.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey,
                e -> e.getValue().stream().filter(r -> r < e.getKey().valeurs().size()).map(e.getKey().valeurs()::get).toList()));
    }
}
