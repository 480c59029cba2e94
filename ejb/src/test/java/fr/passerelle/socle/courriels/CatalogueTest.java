package fr.passerelle.socle.courriels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Permission;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Les textes d’une pièce que le sol ne connaît pas. */
class CatalogueTest {

    private static final Texte RAPPEL = new Texte("LIVRE_RAPPEL", "Rappel", "À qui garde un livre.", "Courriels", "LIVRE_PRETER",
            List.of(new Balise("livre", "Les Misérables")), false, "Un livre à rendre", "Rendez {livre}.");
    private static final Texte AMENDE = Texte.clause("LIVRE_AMENDE", "Amende", "Dans les lettres.", "Amendes", "LIVRE_PRETER", "Vous devez 1 €.");

    @Test
    void une_piece_y_met_ses_courriels_et_ses_clauses_sans_que_le_sol_change() {
        Catalogue catalogue = new Catalogue(maison(RAPPEL.avecUnSecret(), AMENDE));
        assertThat(catalogue.courriels()).extracting(Texte::code).containsExactly("LIVRE_RAPPEL");
        assertThat(catalogue.de("LIVRE_AMENDE")).contains(AMENDE);
        assertThat(catalogue.secrets()).containsExactly("LIVRE_RAPPEL");
        assertThat(catalogue.titre("LIVRE_RAPPEL")).isEqualTo("Rappel");
        assertThat(RAPPEL.exemples()).containsExactly(Map.entry("livre", "Les Misérables"));
    }

    @Test
    void un_courriel_dont_la_piece_est_partie_garde_son_code() {
        assertThat(new Catalogue(maison()).titre("LIVRE_RAPPEL")).isEqualTo("LIVRE_RAPPEL");
    }

    @Test
    void deux_textes_du_meme_code_et_une_permission_que_personne_ne_declare_se_disent_au_demarrage() {
        assertThat(maison(RAPPEL, AMENDE).anomalies(Map.of())).isEmpty();
        assertThat(maison(AMENDE, AMENDE).anomalies(Map.of())).singleElement().asString().contains("texte LIVRE_AMENDE");
        assertThat(maison(Texte.clause("X", "", "", "", "LIVRE_BRULER", "x")).anomalies(Map.of())).singleElement().asString().contains("LIVRE_BRULER");
    }

    private static Capacites maison(Texte... textes) {
        return new Capacites(List.of(new Capacite() {
            @Override
            public String code() {
                return "livres";
            }

            @Override
            public String titre() {
                return "Livres";
            }

            @Override
            public int rang() {
                return 1;
            }

            @Override
            public List<Permission> permissions() {
                return List.of(new Permission("LIVRE_PRETER", "Prêter"));
            }

            @Override
            public List<Texte> textes() {
                return List.of(textes);
            }
        }));
    }
}
