package fr.passerelle.socle.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.tableur.TableurXlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A list as people send it: a text, or the workbook their spreadsheet made of it. */
class TexteDeFichierTest {

    private static final String FEUILLE = "xl/worksheets/sheet1.xml";

    @Test
    void un_classeur_se_lit_rangee_par_rangee_et_un_texte_tel_quel() throws IOException {
        ByteArrayOutputStream classeur = new ByteArrayOutputStream();
        TableurXlsx tableur = new TableurXlsx(classeur, "Liste");
        tableur.titres(List.of("Nom", "Courriel"));
        tableur.ligne(List.of("Exemple", "alix@exemple.example"));
        tableur.close();
        assertThat(TexteDeFichier.de(classeur.toByteArray(), Forme.LIBRE)).isEqualTo("Nom;Courriel\nExemple;alix@exemple.example\n");
        assertThat(TexteDeFichier.de("alix@exemple.example".getBytes(StandardCharsets.UTF_8), Forme.LIBRE)).isEqualTo("alix@exemple.example");
    }

    @Test
    void les_mots_partages_se_retrouvent_par_leur_rang_et_un_rang_faux_ne_dit_rien() throws IOException {
        byte[] classeur = zip("xl/sharedStrings.xml", "<sst><si><t>alix</t></si><si><r><t>lou</t></r><r><t>@exemple</t></r></si></sst>", FEUILLE,
                "<worksheet><sheetData><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>9</v></c><c><v>12</v></c></row></sheetData></worksheet>");
        assertThat(TexteDeFichier.de(classeur, Forme.LIBRE)).isEqualTo("lou@exemple;;12\n");
    }

    /** As spreadsheets write them: empty cells and rows left out, dates as numbers of days, long numbers as powers of ten. */
    @Test
    void une_cellule_reste_dans_sa_colonne_une_ligne_a_son_rang_et_une_date_est_une_date() throws IOException {
        byte[] classeur = zip("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>", FEUILLE,
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>nom</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>le</t></is></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><t>siret</t></is></c></row>"
                        + "<row r=\"3\"><c r=\"B3\" s=\"1\"><v>45730</v></c><c r=\"C3\"><v>7.00030001700000E10</v></c><c r=\"D3\"/></row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>a;\"b\"</v></c><c r=\"B4\" s=\"2\"><v>45731</v></c></row></sheetData></worksheet>");
        assertThat(TexteDeFichier.de(classeur, Forme.LIBRE)).isEqualTo("nom;le;siret\n\n;2025-03-14;70003000170\n\"a;\"\"b\"\"\";2025-03-15;\n");
    }

    @Test
    void ce_qui_n_est_pas_un_classeur_est_refuse_et_une_entite_du_dehors_ne_se_lit_pas() throws IOException {
        byte[] autre = zip("mimetype", "application/epub+zip");
        byte[] tronque = zip(FEUILLE, "<worksheet><row>");
        byte[] piege = zip(FEUILLE, "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w><row><c><v>&e;</v></c></row></w>");
        for (byte[] mauvais : List.of(autre, tronque, piege)) {
            assertThatThrownBy(() -> TexteDeFichier.de(mauvais, Forme.LIBRE)).isInstanceOf(FichierRefuse.class);
        }
        assertThatThrownBy(() -> TexteDeFichier.de(zip(FEUILLE, "x".repeat(41 * 1024 * 1024)), Forme.LIBRE)).isInstanceOf(FichierRefuse.class);
    }

    @Test
    void les_lignes_se_comptent_sous_l_entete_que_la_derniere_soit_finie_ou_non() throws IOException {
        ByteArrayOutputStream classeur = new ByteArrayOutputStream();
        TableurXlsx tableur = new TableurXlsx(classeur, "Liste");
        tableur.titres(List.of("nom"));
        tableur.ligne(List.of("a"));
        tableur.ligne(List.of("b"));
        tableur.close();
        assertThat(TexteDeFichier.lignesSousLEntete(classeur.toByteArray())).isEqualTo(2);
        for (String texte : List.of("nom\na\nb\n", "nom\na\nb", "nom\r\na\r\nb\r\n")) {
            assertThat(TexteDeFichier.lignesSousLEntete(texte.getBytes(StandardCharsets.UTF_8))).isEqualTo(2);
        }
        assertThat(TexteDeFichier.lignesSousLEntete(zip("mimetype", "application/epub+zip"))).isZero();
    }

    private static byte[] zip(String... partie) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            for (int i = 0; i < partie.length; i += 2) {
                zip.putNextEntry(new ZipEntry(partie[i]));
                zip.write(partie[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return sortie.toByteArray();
    }
}
