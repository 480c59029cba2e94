package fr.passerelle.partenaires.echeancier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.convention.Terme;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The timetable that was agreed on for sixty conventions, byte for byte. */
class EcheancierCsvTest {

    private static final LocalDate AU = LocalDate.of(2026, 11, 30);

    @Test
    void l_echeancier_de_la_reprise_sort_a_la_lettre() throws IOException {
        List<LigneEcheance> lignes = new String(lire("conventions_reprise.csv"), StandardCharsets.UTF_8).lines().skip(1)
                .map(EcheancierCsvTest::ligne).toList();
        byte[] rendu = EcheancierCsv.de(FiltreEcheances.tout(AU).appliquer(lignes));
        byte[] attendu = lire("conventions_reprise_echeances_2026-11-30.csv");
        assertThat(new String(rendu, StandardCharsets.UTF_8)).isEqualTo(new String(attendu, StandardCharsets.UTF_8));
        assertThat(rendu).isEqualTo(attendu);
    }

    private static LigneEcheance ligne(String texte) {
        String[] c = texte.split(";", -1);
        Terme terme = new Terme(LocalDate.parse(c[5]), Integer.parseInt(c[6]), Reconduction.valueOf(c[7]), entier(c[8]), entier(c[9]),
                Integer.parseInt(c[10]), c[11].isEmpty() ? null : LocalDate.parse(c[11]), null, List.of());
        return new LigneEcheance(c[0], 0, c[2], terme.effetLe(), false, terme.au(AU), "");
    }

    private static Integer entier(String texte) {
        return texte.isEmpty() ? null : Integer.valueOf(texte);
    }

    private static byte[] lire(String nom) throws IOException {
        try (InputStream flux = EcheancierCsvTest.class.getResourceAsStream(nom)) {
            return flux.readAllBytes();
        }
    }
}
