package fr.passerelle.socle.comptes.confies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The sign-in name someone is given. */
class IdentifiantsTest {

    @Test
    void le_nom_de_connexion_se_lit_dans_celui_de_la_personne() {
        assertThat(new Identifiants("Anne-Sophie", "N’Guessan Œuvrard").suivant(Set.of())).isEqualTo("anne-sophie.n-guessan-oeuvrard");
    }

    @Test
    void deux_personnes_du_meme_nom_ont_chacune_le_leur() {
        assertThat(new Identifiants("Alix", "Exemple").suivant(Set.of("alix.exemple", "alix.exemple2"))).isEqualTo("alix.exemple3");
    }

    @Property
    void quel_que_soit_le_nom_on_en_tire_un_que_la_connexion_accepte(@ForAll String prenom, @ForAll String nom) {
        assertThat(new Identifiants(prenom, nom).suivant(Set.of())).matches("[a-z][a-z0-9.-]{1,49}");
    }
}
