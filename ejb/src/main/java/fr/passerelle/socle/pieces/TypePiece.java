package fr.passerelle.socle.pieces;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/** The formats accepted as attachments, told from their content and never from their name alone. */
enum TypePiece {

    PDF("application/pdf", ".pdf"),
    JPEG("image/jpeg", ".jpg", ".jpeg", ".jpe", ".jfif"),
    PNG("image/png", ".png"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    EML("message/rfc822", ".eml");

    private static final Tika TIKA = new Tika();

    private final String mime;
    private final List<String> fins;

    TypePiece(String mime, String... fins) {
        this.mime = mime;
        this.fins = List.of(fins);
    }

    String mime() {
        return mime;
    }

    /** The type of that content, if it is accepted and agrees with the ending of the name. */
    static Optional<TypePiece> reconnaitre(byte[] contenu, String nom) {
        return selonLeContenu(contenu).filter(type -> type.convientA(nom));
    }

    private static Optional<TypePiece> selonLeContenu(byte[] contenu) {
        if (Bureautique.estUneArchive(contenu)) {
            return Bureautique.type(contenu);
        }
        String mime = TIKA.detect(contenu);
        Optional<TypePiece> connu = Arrays.stream(values()).filter(t -> t.mime.equals(mime)).findFirst();
        return connu.isEmpty() && Courriel.ressemble(contenu) ? Optional.of(EML) : connu;
    }

    private boolean convientA(String nom) {
        String minuscules = nom.toLowerCase(Locale.ROOT);
        return fins.stream().anyMatch(minuscules::endsWith);
    }
}
