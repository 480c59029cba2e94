package fr.passerelle.socle.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Des fichiers faits pour tromper : reconnus pour ce qu'ils sont ou refusés, jamais une panne, jamais un gouffre. */
class PiecesHostilesTest {

    private static final List<String> NOMS = List.of("a.pdf", "a.png", "a.jpg", "a.odt", "a.docx", "a.eml");
    private static final String WORD = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final byte[] DOCX = docx("[Content_Types].xml", WORD, "word/document.xml", "<w:document/>");
    private static final int UN_MEGA = 1 << 20;

    @Property(tries = 400)
    void un_fichier_quelconque_derriere_une_vraie_signature_ne_cause_jamais_de_panne(@ForAll("signesPuisHasard") byte[] contenu) {
        for (String nom : NOMS) {
            assertThatCode(() -> TypePiece.reconnaitre(contenu, nom)).doesNotThrowAnyException();
        }
    }

    @Property(tries = 400)
    void un_document_word_abime_n_importe_ou_est_lu_ou_refuse(@ForAll @IntRange(max = 100_000) int ou, @ForAll byte octet,
            @ForAll boolean tronquer) {
        int place = ou % DOCX.length;
        byte[] abime = tronquer ? Arrays.copyOf(DOCX, place) : DOCX.clone();
        if (!tronquer) {
            abime[place] = octet;
        }
        assertThatCode(() -> TypePiece.reconnaitre(abime, "lettre.docx")).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<byte[]> signesPuisHasard() {
        Arbitrary<String> signes = Arbitraries.of("%PDF-1.7\n", "\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff", "PK\u0003\u0004",
                "From: a@b\r\nDate: x\r\n\r\n", "MZ", "GIF89a", "\u001f\u008b", "Rar!\u001a\u0007", "");
        Arbitrary<byte[]> hasard = Arbitraries.bytes().array(byte[].class).ofMaxSize(600);
        return Combinators.combine(signes, hasard).as((debut, suite) -> coller(debut.getBytes(StandardCharsets.ISO_8859_1), suite));
    }

    @Test
    void une_archive_qui_gonfle_sans_fin_ne_gonfle_rien_ici() {
        byte[] bombe = bombe("[Content_Types].xml", 600);
        assertThat(bombe.length).isLessThan(UN_MEGA);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(TypePiece.reconnaitre(bombe, "lettre.docx")).isEmpty();
            assertThat(TypePiece.reconnaitre(bombe("mimetype", 600), "lettre.odt")).isEmpty();
        });
    }

    @Test
    void un_fichier_a_deux_visages_n_est_que_celui_que_dit_son_debut() {
        byte[] zip = docx("virus.exe", "MZ");
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        assertThat(TypePiece.reconnaitre(coller(pdf, zip), "a.docx")).isEmpty();
        assertThat(TypePiece.reconnaitre(coller(pdf, zip), "a.pdf")).contains(TypePiece.PDF);
        assertThat(TypePiece.reconnaitre(coller("MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1), pdf), "a.pdf")).isEmpty();
        assertThat(TypePiece.reconnaitre(coller(page, pdf), "a.pdf")).isEmpty();
        assertThat(TypePiece.reconnaitre(coller("GIF89a/*".getBytes(StandardCharsets.US_ASCII), page), "a.jpg")).isEmpty();
        assertThat(TypePiece.reconnaitre(coller("From: a\nDate: b\n\n".getBytes(StandardCharsets.US_ASCII), zip), "a.docx")).isEmpty();
        assertThat(TypePiece.reconnaitre(coller(DOCX, page), "a.pdf")).isEmpty();
    }

    private static byte[] bombe(String entree, int megas) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            zip.putNextEntry(new ZipEntry(entree));
            byte[] vide = new byte[UN_MEGA];
            for (int i = 0; i < megas; i++) {
                zip.write(vide);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    private static byte[] docx(String... nomsEtContenus) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            for (int i = 0; i < nomsEtContenus.length; i += 2) {
                zip.putNextEntry(new ZipEntry(nomsEtContenus[i]));
                zip.write(nomsEtContenus[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    private static byte[] coller(byte[] debut, byte[] suite) {
        byte[] tout = Arrays.copyOf(debut, debut.length + suite.length);
        System.arraycopy(suite, 0, tout, debut.length, suite.length);
        return tout;
    }
}
