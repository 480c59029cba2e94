package fr.passerelle.socle.pieces;

import fr.passerelle.socle.commun.TextePropre;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells office documents from any other archive by what they hold, and refuses those with macros. Only the table of
 * contents and two small entries are read: an archive made to swell without end swells nothing here.
 */
final class Bureautique {

    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};
    private static final int DESCRIPTION_AU_PLUS = 256 * 1024;
    /** What an archive holds when it carries programs: Word's, then OpenDocument's two kinds. */
    private static final List<String> MACROS = List.of("vbaproject.bin", "vbadata.xml");
    private static final List<String> DOSSIERS_DE_MACROS = List.of("basic/", "scripts/");

    private Bureautique() {
    }

    static boolean estUneArchive(byte[] contenu) {
        return contenu.length > SIGNATURE.length && Arrays.equals(contenu, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** Which office document that archive is, if it is one that is accepted. */
    static Optional<TypePiece> type(byte[] contenu) {
        try {
            Path provisoire = Files.createTempFile("piece", ".zip");
            try {
                Files.write(provisoire, contenu);
                return type(provisoire);
            } finally {
                Files.delete(provisoire);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<TypePiece> type(Path fichier) throws IOException {
        try (ZipFile archive = new ZipFile(fichier.toFile())) {
            if (archive.stream().map(ZipEntry::getName).anyMatch(Bureautique::estUneMacro)) {
                return Optional.empty();
            }
            if (TypePiece.ODT.mime().equals(TextePropre.de(texte(archive, "mimetype")))) {
                return Optional.of(TypePiece.ODT);
            }
            String description = texte(archive, "[Content_Types].xml");
            boolean word = archive.getEntry("word/document.xml") != null
                    && description.contains("wordprocessingml.document.main+xml") && !description.contains("macroEnabled");
            return word ? Optional.of(TypePiece.DOCX) : Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException illisible) {
            return Optional.empty();
        }
    }

    private static boolean estUneMacro(String entree) {
        String nom = entree.toLowerCase(Locale.ROOT);
        return DOSSIERS_DE_MACROS.stream().anyMatch(nom::startsWith) || MACROS.stream().anyMatch(nom::endsWith);
    }

    private static String texte(ZipFile archive, String entree) throws IOException {
        ZipEntry trouvee = archive.getEntry(entree);
        if (trouvee == null) {
            return "";
        }
        try (InputStream flux = archive.getInputStream(trouvee)) {
            return new String(flux.readNBytes(DESCRIPTION_AU_PLUS), StandardCharsets.UTF_8);
        }
    }
}
