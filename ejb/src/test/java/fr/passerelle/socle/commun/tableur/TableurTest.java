package fr.passerelle.socle.commun.tableur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableurTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void en_csv_une_formule_est_precedee_d_une_apostrophe(String texte) {
        assertThat(TableurCsv.inoffensif(texte)).isEqualTo("'" + texte);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jeanne Exemple", "", "1 = 1", "'déjà", "MED-2026-0001", "0", "1234567", "06 12 34 56 78"})
    void en_csv_un_texte_ordinaire_reste_tel_quel(String texte) {
        assertThat(TableurCsv.inoffensif(texte)).isEqualTo(texte);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456", "00", "1234567890123456"})
    void en_csv_des_chiffres_qu_un_tableur_perdrait_sont_precedes_d_une_apostrophe(String texte) {
        assertThat(TableurCsv.inoffensif(texte)).isEqualTo("'" + texte);
    }

    @Test
    void l_heure_qui_revient_en_octobre_dit_laquelle_elle_est(@TempDir Path dossier) throws IOException {
        List<Object> deux = List.of(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"), Instant.parse("2026-10-25T02:30:00Z"));
        assertThat(csv(List.of("Le"), deux)).endsWith("25/10/2026 02:30:00 (heure d’été);25/10/2026 02:30:00 (heure d’hiver);25/10/2026 03:30:00\r\n");
        assertThat(feuille(dossier.resolve("octobre.xlsx"), deux)).contains("25/10/2026 02:30:00 (heure d&#x2019;&#xe9;t&#xe9;)",
                "25/10/2026 02:30:00 (heure d&#x2019;hiver)").doesNotContain("03:30");
    }

    @Test
    void le_csv_s_ouvre_en_francais() throws IOException {
        String ecrit = csv(List.of("Référence", "Reçue le", "Montant", "À"),
                Arrays.asList("MED-2026-0001", LocalDate.of(2026, 3, 2), new BigDecimal("-12.50"), null),
                List.of("a;\"b\"\nc", 12, Instant.parse("2026-07-01T10:00:00Z"), "=HYPERLINK(\"x\")"));
        assertThat(ecrit).isEqualTo("""
                \ufeffRéférence;Reçue le;Montant;À\r
                MED-2026-0001;02/03/2026;-12,50;\r
                "a;""b""
                c";12;01/07/2026 12:00:00;"'=HYPERLINK(""x"")"\r
                """);
    }

    @Property
    void aucun_texte_ne_deborde_de_sa_cellule(@ForAll List<String> textes) throws IOException {
        if (textes.isEmpty()) {
            return;
        }
        String ecrit = csv(List.of("titre"), textes).substring(1);
        try (CSVParser relu = CSVParser.parse(new StringReader(ecrit), CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            CSVRecord ligne = relu.getRecords().get(1);
            assertThat(ligne.toList()).isEqualTo(textes.stream().map(TableurTest::ecritEnUtf8).map(TableurCsv::inoffensif).toList());
        }
    }

    @Test
    void en_xlsx_un_texte_reste_un_texte(@TempDir Path dossier) throws IOException {
        String feuille = feuille(dossier.resolve("essai.xlsx"), List.of("=1+1", "+33", "@x"));
        assertThat(feuille).contains("<c r=\"A2\" t=\"inlineStr\"><is><t>=1+1</t></is></c>").doesNotContain("<f>");
    }

    @Test
    void un_classeur_se_filtre_et_ses_colonnes_ont_la_largeur_de_ce_qu_elles_portent(@TempDir Path dossier) throws IOException {
        String long_ = "un motif qui ne tient pas sur une ligne ".repeat(3);
        String feuille = feuille(dossier.resolve("essai.xlsx"), List.of("court", long_, LocalDate.of(2026, 3, 1)));
        assertThat(feuille).contains("<autoFilter ref=\"A1:C2\"").contains("min=\"2\" max=\"2\" width=\"60").doesNotContain("width=\"22");
        assertThat(feuille.indexOf("<cols>")).isBetween(0, feuille.indexOf("<sheetData>"));
    }

    @Test
    void en_xlsx_les_lignes_partent_a_mesure() throws IOException {
        long[] sorties = new long[1];
        OutputStream flux = new OutputStream() {
            @Override
            public void write(int octet) {
                sorties[0]++;
            }
        };
        try (TableurXlsx tableur = new TableurXlsx(flux, "Essai")) {
            tableur.titres(List.of("Un"));
            long avant = sorties[0];
            for (int i = 0; i < 20_000; i++) {
                tableur.ligne(List.of("texte " + i * 7919));
            }
            assertThat(sorties[0]).isGreaterThan(avant + 50_000);
        }
    }

    @Test
    void en_xlsx_une_feuille_suit_l_autre_avec_ses_titres(@TempDir Path dossier) throws IOException {
        Path fichier = dossier.resolve("deux.xlsx");
        try (TableurXlsx tableur = new TableurXlsx(Files.newOutputStream(fichier), "Une")) {
            tableur.titres(List.of("Chiffre"));
            tableur.ligne(List.of(1));
            tableur.feuille("Autre");
            tableur.titres(List.of("Nom", "Commune"));
            tableur.ligne(List.of("Isômes", "Langres"));
        }
        try (ZipFile zip = new ZipFile(fichier.toFile())) {
            assertThat(lire(zip, "xl/workbook.xml")).contains("name=\"Une\"", "name=\"Autre\"");
            assertThat(lire(zip, "xl/worksheets/sheet1.xml")).contains("Chiffre", "A1:A2").doesNotContain("Commune");
            assertThat(lire(zip, "xl/worksheets/sheet2.xml")).contains("Commune", "Langres", "A1:B2");
        }
    }

    private static String lire(ZipFile zip, String entree) throws IOException {
        try (InputStream flux = zip.getInputStream(zip.getEntry(entree))) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String csv(List<String> titres, List<?>... lignes) throws IOException {
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        try (TableurCsv tableur = new TableurCsv(flux)) {
            tableur.titres(titres);
            for (List<?> ligne : lignes) {
                tableur.ligne(ligne);
            }
        }
        return flux.toString(StandardCharsets.UTF_8);
    }

    private static String feuille(Path fichier, List<?> ligne) throws IOException {
        try (TableurXlsx tableur = new TableurXlsx(Files.newOutputStream(fichier), "Essai")) {
            tableur.titres(List.of("Un", "Deux", "Trois"));
            tableur.ligne(ligne);
        }
        try (ZipFile zip = new ZipFile(fichier.toFile());
                InputStream flux = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String ecritEnUtf8(String texte) {
        return new String(texte.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
