package fr.passerelle.web.socle.compte;

import fr.passerelle.socle.documents.entete.Griffe;
import fr.passerelle.socle.documents.entete.MaGriffeService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** How one signs one's letters, in the page of one's own account. */
@Named
@RequestScoped
public class SignaturePage {

    /** What is read of a file at most: enough to be refused for its size. */
    private static final int LU_AU_PLUS = 2 * 1024 * 1024;

    @Inject
    private MaGriffeService griffes;

    private Griffe griffe;
    private String qualite;
    private Part fichier;
    private boolean sansImage;

    @PostConstruct
    void lire() {
        griffe = griffes.mienne();
        qualite = griffe.qualite();
    }

    public String enregistrer() {
        byte[] image = image(fichier);
        return Messages.siPermis(() -> griffes.changer(qualite, image, sansImage), "Votre signature est enregistrée.", "/compte");
    }

    private static byte[] image(Part fichier) {
        if (fichier == null || fichier.getSize() == 0) {
            return null;
        }
        try (InputStream flux = fichier.getInputStream()) {
            return flux.readNBytes(LU_AU_PLUS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isDessinee() {
        return griffe.dessinee();
    }

    public String getQualite() {
        return qualite;
    }

    public void setQualite(String qualite) {
        this.qualite = qualite;
    }

    public Part getFichier() {
        return fichier;
    }

    public void setFichier(Part fichier) {
        this.fichier = fichier;
    }

    public boolean isSansImage() {
        return sansImage;
    }

    public void setSansImage(boolean sansImage) {
        this.sansImage = sansImage;
    }
}
