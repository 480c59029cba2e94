package fr.passerelle.mediation.reprise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.imports.Lecture;
import fr.passerelle.socle.imports.TexteLu;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published figures: each rule of each column. */
class LectureIndicateursTest {

    private static final String ENTETE = "annee;code_indicateur;valeur;precision;source;portee\n";

    @Test
    void le_fichier_de_2024_se_lit_sans_une_faute() throws IOException {
        try (InputStream flux = getClass().getResourceAsStream("indicateurs_2024.csv")) {
            Lecture<IndicateurPublie> lecture = lireIndicateurs(TexteLu.de(flux.readAllBytes(), FichierRepris.FORME), 2024);
            assertThat(lecture.erreurs()).isEmpty();
            assertThat(lecture.valeurs()).extracting(IndicateurPublie::code).containsExactly("I-04", "I-03.COURRIEL", "I-10");
            assertThat(lecture.valeurs().get(2).valeur()).isEqualByComparingTo("2.1");
        }
    }

    @Test
    void la_portee_nationale_se_dit_dans_sa_colonne() {
        assertThat(lireIndicateurs(ENTETE + "2024;I-10;28,9;1;Cnaf;NATIONAL", 2024).valeurs().get(0).national()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2023;I-10;2,1;1;S;      | annee           | L’année doit être 2024, celle du fichier.
            2024;I-99;2,1;1;S;      | code_indicateur | Indicateur inconnu.
            2024;I-10;;1;S;         | valeur          | Valeur obligatoire.
            2024;I-10;deux;1;S;     | valeur          | Nombre attendu (ex. 2,1).
            2024;I-10;2,15;1;S;     | valeur          | La valeur a plus de décimales que la précision annoncée.
            2024;I-10;2,1;9;S;      | precision       | Nombre de décimales publiées attendu, de 0 à 4.
            2024;I-10;2,1;1;;       | source          | Valeur obligatoire.
            2024;I-10;2,1;1;=S;     | source          | Une cellule ne peut pas commencer par «\u202f=\u202f»
            2024;I-10;2,1;1;S;MONDE | portee          | LOCAL ou NATIONAL attendu.
            """)
    void chaque_faute_est_dite_sur_sa_colonne(String ligne, String colonne, String message) {
        assertThat(lireIndicateurs(ENTETE + ligne, 2024).erreurs()).anySatisfy(e -> {
            assertThat(e.colonne()).isEqualTo(colonne);
            assertThat(e.message()).startsWith(message);
        });
    }

    private static Lecture<IndicateurPublie> lireIndicateurs(String texte, int annee) {
        return Lecture.de(texte, FichierRepris.FORME, LectureIndicateurs.COLONNES, new LectureIndicateurs(annee), LocalDate.of(2026, 5, 4));
    }
}
