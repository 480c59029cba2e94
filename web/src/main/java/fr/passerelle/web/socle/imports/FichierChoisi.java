package fr.passerelle.web.socle.imports;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** The file one chose on an import page: kept, once checked, until another is chosen. */
public class FichierChoisi implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Part part;
    private String nom;
    private byte[] contenu;

    /**
     * Takes the file that came with the form, if one did.
     *
     * @param octetsAuPlus what the service takes; one byte more is read, so that it can tell that the file is too big
     * @return whether there is a file, this one or one kept
     */
    public boolean prendre(int octetsAuPlus) {
        if (part != null && part.getSize() > 0) {
            nom = part.getSubmittedFileName();
            try (var flux = part.getInputStream()) {
                contenu = flux.readNBytes(octetsAuPlus + 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contenu != null;
    }

    public String getNom() {
        return nom;
    }

    public byte[] getContenu() {
        return contenu;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
