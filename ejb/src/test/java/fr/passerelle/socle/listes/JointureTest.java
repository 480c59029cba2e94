package fr.passerelle.socle.listes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A list reads only the tables of which something is asked. */
class JointureTest {

    private static final Liste<String> LISTE = new Liste<>("essai/choses", "chose", "essai.chose c", "c.id", "c.id, p.nom", "ESSAI") {

        @Override
        protected List<Jointure> jointures() {
            return List.of(new Jointure("u", "join essai.gens u on u.id = c.gens_id"), new Jointure("p", "join essai.pays p on p.id = u.pays_id"));
        }

        @Override
        public List<String> lignes(List<Lue> lues) {
            return List.of();
        }

        @Override
        public List<Colonne<String>> colonnes() {
            return List.of();
        }

        @Override
        public List<Ordre> ordres() {
            return List.of(Ordre.de("nom", "p.nom", this));
        }
    };

    @Test
    void une_table_dont_rien_n_est_demande_n_est_pas_lue() {
        assertThat(LISTE.source("c.etat = 'OUVERT'", "c.id desc")).isEqualTo("essai.chose c");
        assertThat(LISTE.source("c.id", "u.nom = :nom")).isEqualTo("essai.chose c join essai.gens u on u.id = c.gens_id");
    }

    @Test
    void celle_dont_une_autre_a_besoin_l_est_avant_elle() {
        assertThat(LISTE.source(LISTE.lecture())).isEqualTo("essai.chose c join essai.gens u on u.id = c.gens_id join essai.pays p on p.id = u.pays_id");
    }

    @Test
    void un_nom_qui_finit_de_meme_n_est_pas_le_sien() {
        assertThat(LISTE.source("menu.nom = 'x' and coup.id = c.id")).isEqualTo("essai.chose c");
    }
}
