package fr.passerelle.mediation.registre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.PleinTexte;
import fr.passerelle.socle.listes.Tri;
import fr.passerelle.socle.listes.Vue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A link is a saved view of the registry: what a view says, its address says, and nothing else. */
class VueRegistreTest {

    private static final ListeDesSaisines REGISTRE = new ListeDesSaisines(new FiltresDesSaisines(), null, null);
    /** What is read of them needs a server. */
    private static final List<String> LUS = List.of("annee", "titulaire", "etiquette");

    private static Vue vue(String adresse) {
        return Vue.depuis(REGISTRE, Parametres.lire(adresse));
    }

    private static boolean peutTolerer(Vue vue) {
        return REGISTRE.pleinTexte().orElseThrow().peutTolerer(vue.texte());
    }

    @Property
    void aucune_adresse_n_est_refusee_et_ce_qui_en_est_compris_est_stable(@ForAll("adresses") Map<String, List<String>> adresse) {
        Vue vue = Vue.depuis(REGISTRE, new Parametres(adresse));
        assertThat(Vue.depuis(REGISTRE, vue.enParametres())).isEqualTo(vue);
        assertThat(vue(vue.enParametres().enRequete())).isEqualTo(vue);
    }

    @Test
    void la_vue_habituelle_ne_dit_rien() {
        assertThat(vue("").enParametres().enRequete()).isEmpty();
    }

    @Test
    void un_tri_une_colonne_ou_un_etat_inconnus_sont_ecartes() {
        Vue vue = vue("tri=(select+1)&colonne=notes&etat=RECUE&etat=PERDUE&annee=12&trimestre=7&titulaire=x'--&taille=100000");
        assertThat(vue.tri()).isEqualTo(new Tri("reception", true));
        assertThat(vue.taille()).isEqualTo(25);
        assertThat(vue.enParametres().enRequete()).isEqualTo("etat=RECUE");
        assertThat(REGISTRE.colonnes().stream().filter(c -> vue.montre(c.code())).map(c -> c.code()))
                .containsExactly("delai", "reception", "personne", "motif", "prestation", "etat", "titulaire");
    }

    @Test
    void tout_ce_qu_une_vue_peut_dire_se_relit_tel_quel() {
        String adresse = "q=Jeanne+Exemple%7E&situation=OUVERTE&etat=RECUE&delai=URGENT&groupe=SERVICES_ETAT&motif=AUTRE&annee=2025&annee=2026"
                + "&trimestre=1&trimestre=4&titulaire=-&titulaire=moi&tri=-personne&colonne=numero&colonne=titulaire&taille=100";
        assertThat(vue(adresse).enParametres().enRequete()).isEqualTo(adresse);
    }

    @Test
    void ce_qui_est_cherche_en_texte_libre_n_entre_pas_au_journal() {
        Vue vue = vue("q=Jeanne+Exemple&etat=RECUE&annee=2025");
        assertThat(vue.enClair()).isEqualTo("etat=RECUE, annee=2025, recherche de texte");
        assertThat(REGISTRE.trace(vue, 2).detail()).isEqualTo("2 saisines, etat=RECUE, annee=2025, recherche de texte, prestations comprises");
    }

    @Test
    void une_recherche_de_la_plus_grande_longueur_s_elargit_et_une_plus_longue_est_coupee() {
        Vue vue = vue("q=" + "é".repeat(250));
        assertThat(vue.texte()).isEqualTo("é".repeat(200));
        assertThat(peutTolerer(vue)).isTrue();
        Vue elargie = vue("q=" + PleinTexte.tolerer(vue.texte()));
        assertThat(elargie.texte()).isEqualTo("é".repeat(200) + "~");
        assertThat(peutTolerer(elargie)).isFalse();
        assertThat(Vue.depuis(REGISTRE, elargie.enParametres())).isEqualTo(elargie);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> adresses() {
        Arbitrary<String> noms = Arbitraries.of(Stream.concat(REGISTRE.filtres().stream().map(Filtre::nom),
                Stream.of("q", "tri", "colonne", "taille", "autre")).toList());
        Arbitrary<String> valeurs = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(250),
                Arbitraries.of(Stream.concat(REGISTRE.filtres().stream().filter(f -> !LUS.contains(f.nom())).flatMap(f -> f.options().apply(null).stream())
                        .map(Option::code), Stream.of("2025", "1990", "-", "moi", "Inconnu\u202f!", "-personne", "delai", "50", "numero")).toList()));
        return Arbitraries.maps(noms, valeurs.list().ofMaxSize(6));
    }
}
