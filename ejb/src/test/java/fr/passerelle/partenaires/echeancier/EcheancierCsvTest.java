package fr.passerelle.partenaires.echeancier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.convention.Terme;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
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

    /** The columns of the file are agreed on: what is told of a contract is told on the page. */
    @Test
    void un_contrat_denonce_seul_avance_la_prochaine_date_et_se_dit_sans_changer_le_fichier() {
        Terme terme = new Terme(LocalDate.of(2026, 1, 1), 36, Reconduction.AUCUNE, null, null, 3, null, null, List.of());
        FinDeContrat avant = new FinDeContrat(ServicePartenaire.CDAP, LocalDate.of(2027, 1, 14)).auPlusTard(LocalDate.of(2028, 12, 31));
        LigneEcheance seule = new LigneEcheance("CONV-1", 0, "La Ruche", terme.effetLe(), false, terme.au(AU), "Dite.", List.of());
        LigneEcheance denoncee = new LigneEcheance("CONV-1", 0, "La Ruche", terme.effetLe(), false, terme.au(AU), "Dite.", List.of(avant));
        assertThat(denoncee.prochaine(AU)).isEqualTo("2027-01-14").isBefore(seule.prochaine(AU));
        assertThat(denoncee.toutEnClair(AU)).isEqualTo("Dite. Contrat CDAP dénoncé\u202f: prend fin le 14\u00a0janvier 2027.");
        assertThat(denoncee.toutEnClair(LocalDate.of(2027, 1, 15))).as("le lendemain de sa fin").isEqualTo("Dite.");
        assertThat(EcheancierCsv.de(List.of(denoncee))).isEqualTo(EcheancierCsv.de(List.of(seule)));
        FiltreEcheances bientot = new FiltreEcheances(AU, null, "", 3, "");
        assertThat(bientot.appliquer(List.of(seule))).isEmpty();
        assertThat(bientot.appliquer(List.of(denoncee))).hasSize(1);
        assertThat(avant.auPlusTard(LocalDate.of(2026, 12, 31)).le()).isEqualTo("2026-12-31");
    }

    private static LigneEcheance ligne(String texte) {
        String[] c = texte.split(";", -1);
        Terme terme = new Terme(LocalDate.parse(c[5]), Integer.parseInt(c[6]), Reconduction.valueOf(c[7]), entier(c[8]), entier(c[9]),
                Integer.parseInt(c[10]), c[11].isEmpty() ? null : LocalDate.parse(c[11]), null, List.of());
        return new LigneEcheance(c[0], 0, c[2], terme.effetLe(), false, terme.au(AU), "", List.of());
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
