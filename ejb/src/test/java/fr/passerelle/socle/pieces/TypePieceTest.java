package fr.passerelle.socle.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TypePieceTest {

    private static final byte[] PDF = octets("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
    private static final String WORD = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String COURRIEL = """
            Received: from relais.example (relais.example [192.0.2.1])
            \tby courrier.example; Mon, 4 May 2026 09:00:00 +0200
            From: =?UTF-8?Q?Ma=C3=ABlys_Exemple?= <maelys@exemple.example>
            Date: Mon, 4 May 2026 08:59:00 +0200

            Bonjour, je conteste la décision du 2 mars.
            """;

    @Test
    void un_pdf_est_reconnu_a_son_contenu() {
        assertThat(TypePiece.reconnaitre(PDF, "Décision du 2 mars.PDF")).contains(TypePiece.PDF);
    }

    @Test
    void une_image_jpeg_ou_png_est_reconnue() throws IOException {
        assertThat(TypePiece.reconnaitre(image("png"), "scan.png")).contains(TypePiece.PNG);
        assertThat(TypePiece.reconnaitre(image("jpg"), "scan.jpg")).contains(TypePiece.JPEG);
        assertThat(TypePiece.reconnaitre(image("jpg"), "scan.jpeg")).contains(TypePiece.JPEG);
        assertThat(TypePiece.reconnaitre(image("jpg"), "téléphone.JFIF")).contains(TypePiece.JPEG);
        assertThat(TypePiece.reconnaitre(image("jpg"), "appareil.jpe")).contains(TypePiece.JPEG);
        assertThat(TypePiece.reconnaitre(image("png"), "scan.jfif")).isEmpty();
    }

    @Test
    void un_gif_ou_un_svg_n_est_pas_accepte() throws IOException {
        assertThat(TypePiece.reconnaitre(image("gif"), "scan.gif")).isEmpty();
        assertThat(TypePiece.reconnaitre(octets("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), "scan.png")).isEmpty();
    }

    @Test
    void un_document_word_est_distingue_de_toute_autre_archive() throws IOException {
        byte[] docx = archive("[Content_Types].xml", WORD, "_rels/.rels", "", "word/document.xml", "<w:document/>");
        assertThat(TypePiece.reconnaitre(docx, "lettre.docx")).contains(TypePiece.DOCX);
        assertThat(TypePiece.reconnaitre(archive("word/document.xml", "<w:document/>"), "lettre.docx")).isEmpty();
        assertThat(TypePiece.reconnaitre(archive("virus.exe", ""), "lettre.docx")).isEmpty();
        assertThat(TypePiece.reconnaitre(archive("[Content_Types].xml", WORD, "xl/workbook.xml", ""), "lettre.docx")).isEmpty();
    }

    @Test
    void un_document_word_a_macros_est_refuse_ou_que_soit_la_macro() throws IOException {
        byte[] macroALaFin = archive("[Content_Types].xml", WORD, "word/document.xml", "<w:document/>", "word/vbaProject.bin", "x");
        byte[] docm = archive("[Content_Types].xml", WORD + "macroEnabled", "word/document.xml", "<w:document/>");
        assertThat(TypePiece.reconnaitre(macroALaFin, "lettre.docx")).isEmpty();
        assertThat(TypePiece.reconnaitre(docm, "lettre.docx")).isEmpty();
        assertThat(TypePiece.reconnaitre(docm, "lettre.docm")).isEmpty();
    }

    @Test
    void un_texte_opendocument_est_reconnu_mais_ni_un_classeur_ni_un_texte_a_macros() throws IOException {
        String odt = "application/vnd.oasis.opendocument.text";
        assertThat(TypePiece.reconnaitre(archive("mimetype", odt, "content.xml", ""), "lettre.odt")).contains(TypePiece.ODT);
        assertThat(TypePiece.reconnaitre(archive("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "lettre.odt")).isEmpty();
        assertThat(TypePiece.reconnaitre(archive("mimetype", odt, "Basic/script-lc.xml", ""), "lettre.odt")).isEmpty();
    }

    @Test
    void une_archive_tronquee_est_refusee_sans_panne() throws IOException {
        byte[] entiere = archive("[Content_Types].xml", WORD, "word/document.xml", "<w:document/>");
        assertThat(TypePiece.reconnaitre(Arrays.copyOf(entiere, 60), "lettre.docx")).isEmpty();
    }

    @Test
    void un_courriel_enregistre_est_reconnu_avec_des_fins_de_ligne_de_l_un_ou_l_autre_systeme() {
        assertThat(TypePiece.reconnaitre(octets(COURRIEL), "demande.eml")).contains(TypePiece.EML);
        assertThat(TypePiece.reconnaitre(octets(COURRIEL.replace("\n", "\r\n")), "demande.eml")).contains(TypePiece.EML);
    }

    @Test
    void un_texte_quelconque_n_est_pas_un_courriel() {
        assertThat(TypePiece.reconnaitre(octets("Bonjour,\n\nFrom: personne\n"), "demande.eml")).isEmpty();
        assertThat(TypePiece.reconnaitre(octets("<html><script>alert(1)</script></html>"), "demande.eml")).isEmpty();
    }

    @Test
    void un_contenu_qui_dement_son_nom_est_refuse() throws IOException {
        assertThat(TypePiece.reconnaitre(PDF, "photo.png")).isEmpty();
        assertThat(TypePiece.reconnaitre(image("png"), "lettre.pdf")).isEmpty();
        assertThat(TypePiece.reconnaitre(octets("MZ\u0090\u0000\u0003"), "lettre.pdf")).isEmpty();
        assertThat(TypePiece.reconnaitre(PDF, "lettre")).isEmpty();
        assertThat(TypePiece.reconnaitre(PDF, "")).isEmpty();
    }

    @Test
    void le_nom_garde_perd_son_chemin_et_ses_signes_invisibles() {
        assertThat(Pieces.nomSansChemin("C:\\Users\\Agent\\Décision.pdf")).isEqualTo("Décision.pdf");
        assertThat(Pieces.nomSansChemin("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Pieces.nomSansChemin("lettre\u202Efdp.exe")).isEqualTo("lettrefdp.exe");
        assertThat(Pieces.nomSansChemin("a\r\nb\u0000.pdf")).isEqualTo("a b.pdf");
        assertThat(Pieces.nomSansChemin(null)).isEmpty();
        assertThat(Pieces.nomSansChemin("x".repeat(300) + ".pdf")).hasSize(200).endsWith(".pdf");
    }

    @Test
    void un_long_nom_ne_se_coupe_pas_au_milieu_d_un_signe() {
        assertThat(Pieces.nomSansChemin("😀".repeat(150) + "x.pdf")).isEqualTo("😀".repeat(97) + "x.pdf");
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, sortie)).isTrue();
        return sortie.toByteArray();
    }

    private static byte[] archive(String... nomsEtContenus) throws IOException {
        Map<String, String> entrees = new LinkedHashMap<>();
        for (int i = 0; i < nomsEtContenus.length; i += 2) {
            entrees.put(nomsEtContenus[i], nomsEtContenus[i + 1]);
        }
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            for (Map.Entry<String, String> entree : entrees.entrySet()) {
                zip.putNextEntry(new ZipEntry(entree.getKey()));
                zip.write(octets(entree.getValue()));
            }
        }
        return sortie.toByteArray();
    }
}
