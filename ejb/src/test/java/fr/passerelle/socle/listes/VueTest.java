package fr.passerelle.socle.listes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.commun.Parametres;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A link is a saved view: what a view says, its address says, and nothing else. */
class VueTest {

    /** A list of parcels, that only this test knows. */
    private static final class Colis extends Liste<Lue> {

        Colis() {
            super("essai/colis", "colis", "essai.colis c", "c.id", "c.id, c.nom", "COLIS_LISTER");
        }

        @Override
        public List<Lue> lignes(List<Lue> lues) {
            return lues;
        }

        @Override
        public List<Colonne<Lue>> colonnes() {
            return List.of(Colonne.<Lue>de("nom", "Nom", l -> l.texte("nom")).triee(),
                    Colonne.<Lue>de("poids", "Poids", l -> l.entier("poids")).chiffree().auChoix(true),
                    Colonne.<Lue>de("ville", "Ville", l -> l.texte("ville")).auChoix(false));
        }

        @Override
        public List<Ordre> ordres() {
            return List.of(Ordre.de("nom", "c.nom", this), Ordre.de("poids", "c.poids", this));
        }

        @Override
        public List<Integer> tailles() {
            return List.of(25, 50);
        }

        @Override
        public Optional<PleinTexte> pleinTexte() {
            return Optional.of(new PleinTexte("c.mots", "c.plie", "Chercher", texte -> Optional.empty()));
        }

        @Override
        public List<Filtre> filtres() {
            List<Option> etats = List.of(new Option("PRET", "Prêt"), new Option("PARTI", "Parti"));
            return List.of(Filtre.parmi("etat", "État", etats, v -> Condition.parmi("c.etat", "etat", v)),
                    Filtre.choix("route", "Route", List.of(new Option("A", "Air"), new Option("T", "Terre")), "c.route"),
                    Filtre.depuis("du", "Depuis le", "c.le"), Filtre.coche("lourd", "Lourd", Condition.de("c.poids > 30")),
                    Filtre.parmi("annee", "Année", lue -> List.of(), a -> a.matches("2\\d{3}"), v -> Condition.parmi("c.annee", "annee", v)),
                    Filtre.texte("vers", "Vers", v -> Condition.contient("c.ville", "vers", v)).max(10));
        }
    }

    private static final Colis LISTE = new Colis();

    private static Vue vue(String adresse) {
        return Vue.depuis(LISTE, Parametres.lire(adresse));
    }

    @Property
    void aucune_adresse_n_est_refusee_et_ce_qui_en_est_compris_est_stable(@ForAll("adresses") Map<String, List<String>> adresse) {
        Vue vue = Vue.depuis(LISTE, new Parametres(adresse));
        assertThat(Vue.depuis(LISTE, vue.enParametres())).isEqualTo(vue);
        assertThat(vue(vue.enParametres().enRequete())).isEqualTo(vue);
    }

    @Test
    void la_vue_habituelle_ne_dit_rien() {
        assertThat(vue("").enParametres().enRequete()).isEmpty();
        assertThat(vue("tri=nom&taille=25&colonne=poids").enParametres().enRequete()).isEmpty();
    }

    @Test
    void ce_que_la_liste_ne_connait_pas_est_ecarte() {
        Vue vue = vue("tri=(select+1)&colonne=secret&etat=PRET&etat=PERDU&route=M&du=2026-02-30&lourd=non&taille=100000&autre=1");
        assertThat(vue.enParametres().enRequete()).isEqualTo("etat=PRET");
        assertThat(vue.tri()).isEqualTo(new Tri("nom", false));
        assertThat(vue.montre("poids")).isTrue();
        assertThat(vue.montre("ville")).isFalse();
    }

    @Test
    void neuf_cent_quatre_vingts_valeurs_d_un_filtre_en_font_dix_et_cela_se_dit() {
        String toutes = IntStream.range(2000, 2980).mapToObj(a -> "annee=" + a).collect(Collectors.joining("&"));
        assertThat(vue(toutes).valeurs("annee")).hasSize(10);
        assertThat(vue(toutes).tropDemandee()).isTrue();
        assertThat(vue("annee=2024&annee=2025").tropDemandee()).isFalse();
    }

    @Test
    void une_date_que_personne_ne_vit_n_est_pas_demandee_a_la_base() {
        for (String jour : List.of("%2B999999999-12-31", "0001-01-01", "9999-12-31", "2026-13-01", "hier")) {
            assertThat(vue("du=" + jour).enParametres().enRequete()).as(jour).isEmpty();
        }
        assertThat(vue("du=2062-01-01").enParametres().enRequete()).isEqualTo("du=2062-01-01");
    }

    @Test
    void les_espaces_insecables_et_les_signes_invisibles_ne_se_cherchent_pas() {
        assertThat(vue("vers=%C2%A0Aix%E2%80%AFen%09Provence%00").valeurs("vers")).containsExactly("Aix en Pro");
        assertThat(vue("q=%EF%BB%BFde%CC%81ja%CC%80%C2%A0vu").texte()).isEqualTo("déjà vu");
        assertThat(vue("q=%C2%A0").texte()).isEmpty();
    }

    @Test
    void une_page_illisible_est_la_premiere() {
        for (String page : List.of("", "0", "-1", "abc", "99999999999", "1.5")) {
            assertThat(Vue.page(Parametres.lire("page=" + page))).as(page).isEqualTo(1);
        }
        assertThat(Vue.page(Parametres.lire("page=12"))).isEqualTo(12);
    }

    @Test
    void ce_qui_est_cherche_en_texte_libre_n_entre_pas_au_journal() {
        assertThat(vue("q=Jeanne+Exemple&etat=PRET").enClair()).isEqualTo("etat=PRET, recherche de texte");
    }

    @Test
    void ce_qui_fut_tape_n_est_pas_garde_sous_un_nom() {
        assertThat(Vue.aGarder(LISTE, Parametres.lire("q=Jeanne+Exemple&vers=Jeanne&etat=PRET&tri=-poids")).enParametres().enRequete())
                .isEqualTo("etat=PRET&tri=-poids");
    }

    @Provide
    Arbitrary<Map<String, List<String>>> adresses() {
        Arbitrary<String> noms = Arbitraries.of("q", "etat", "route", "annee", "du", "lourd", "vers", "tri", "colonne", "taille", "autre");
        Arbitrary<String> valeurs = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(250),
                Arbitraries.of("PRET", "PARTI", "A", "2025", "2026-11-28", "oui", "-poids", "nom", "50", "ville", "mot~"));
        return Arbitraries.maps(noms, valeurs.list().ofMaxSize(4));
    }

    @Test
    void une_date_se_lit_comme_un_champ_l_envoie_ou_comme_on_l_ecrit() {
        assertThat(vue("du=2026-03-01").valeurs("du")).containsExactly("2026-03-01");
        assertThat(vue("du=01%2F03%2F2026").valeurs("du")).containsExactly("2026-03-01");
        assertThat(vue("du=2026-03-01&du=2026-04-01").remarques()).isEmpty();
    }

    @Test
    void une_date_impossible_est_dite_et_ne_filtre_rien() {
        for (String dite : List.of("0025-01-01", "2026-02-30", "hier", "25", "%2B999999999-12-31", "2026-13-01")) {
            assertThat(vue("du=" + dite).valeurs("du")).as(dite).isEmpty();
            assertThat(vue("du=" + dite).remarques()).as(dite).singleElement().asString().contains("n’est pas une date").contains("Depuis le");
        }
        assertThat(vue("du=").remarques()).isEmpty();
    }
}
