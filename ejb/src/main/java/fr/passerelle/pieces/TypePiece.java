package fr.passerelle.pieces;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** The formats accepted as attachments, told from their content and never from their name alone. */
enum TypePiece {

    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EML("message/rfc822", "eml");

    private static final Tika TIKA = new Tika();
    /** How many entries of an archive are looked at: an office document tells itself in its first ones. */
    private static final int ENTREES_LUES = 200;

    private final String mime;
    private final String[] extensions;

    TypePiece(String mime, String... extensions) {
        this.mime = mime;
        this.extensions = extensions;
    }

    String mime() {
        return mime;
    }

    /** The type of that content if it is accepted and agrees with the name's ending; macros are refused. */
    static Optional<TypePiece> reconnaitre(byte[] contenu, String nom) {
        String mime = TIKA.detect(contenu);
        Optional<TypePiece> type = mime.equals("application/zip") ? bureautique(contenu)
                : Arrays.stream(values()).filter(t -> t.mime.equals(mime)).findFirst();
        if (type.isEmpty() && finitPar(EML, nom) && ressembleAUnCourriel(contenu)) {
            type = Optional.of(EML);
        }
        return type.filter(t -> finitPar(t, nom));
    }

    private static boolean finitPar(TypePiece type, String nom) {
        String minuscules = nom.toLowerCase(Locale.ROOT);
        return Arrays.stream(type.extensions).anyMatch(e -> minuscules.endsWith("." + e));
    }

    private static boolean ressembleAUnCourriel(byte[] contenu) {
        String debut = new String(contenu, 0, Math.min(contenu.length, 4096), StandardCharsets.ISO_8859_1);
        return debut.matches("(?s)([A-Za-z-]+:[^\\r\\n]*\\r?\\n([ \\t][^\\r\\n]*\\r?\\n)*)+\\r?\\n.*")
                && debut.toLowerCase(Locale.ROOT).contains("from:");
    }

    /** ODT and DOCX are archives: which one is told by what they hold. */
    private static Optional<TypePiece> bureautique(byte[] contenu) {
        boolean word = false;
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(contenu))) {
            ZipEntry entree = archive.getNextEntry();
            for (int lues = 0; entree != null && lues < ENTREES_LUES; lues++) {
                String nom = entree.getName();
                if (nom.equals("mimetype")) {
                    String mime = new String(archive.readNBytes(200), StandardCharsets.US_ASCII).strip();
                    return mime.equals(ODT.mime) ? Optional.of(ODT) : Optional.empty();
                }
                if (nom.endsWith("vbaProject.bin")) {
                    return Optional.empty();
                }
                word |= nom.equals("word/document.xml");
                if (word) {
                    return Optional.of(DOCX);
                }
                entree = archive.getNextEntry();
            }
        } catch (IOException illisible) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
