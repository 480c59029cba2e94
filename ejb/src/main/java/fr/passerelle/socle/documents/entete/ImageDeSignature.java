package fr.passerelle.socle.documents.entete;

import fr.passerelle.socle.commun.RegleRefusee;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The picture of a signature, made safe before it is kept: a PNG or a JPEG by its content, small, drawn anew on white. What a file
 * holds besides the picture (place, camera, another file) is not kept.
 */
final class ImageDeSignature {

    static final int OCTETS_AU_PLUS = 1024 * 1024;
    private static final int COTE_AU_PLUS = 4000;
    /** Enough for a signature six centimetres wide, printed at 250 points an inch. */
    private static final int LARGEUR = 600;
    private static final int HAUTEUR = 240;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final String REFUS = "Choisissez une image PNG ou JPEG de votre signature, d’1 Mo au plus.";

    private ImageDeSignature() {
    }

    static byte[] lire(byte[] fichier) {
        if (fichier.length > OCTETS_AU_PLUS) {
            throw refus();
        }
        try (ImageInputStream flux = ImageIO.createImageInputStream(new ByteArrayInputStream(fichier))) {
            Iterator<ImageReader> lecteurs = ImageIO.getImageReaders(flux);
            if (!lecteurs.hasNext()) {
                throw refus();
            }
            return lire(lecteurs.next(), flux);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException illisible) {
            throw refus();
        }
    }

    private static byte[] lire(ImageReader lecteur, ImageInputStream flux) throws IOException {
        try {
            lecteur.setInput(flux, true, true);
            // asked before anything is unfolded: a small file may hold an immense picture
            if (!FORMATS.contains(lecteur.getFormatName().toLowerCase(Locale.ROOT)) || lecteur.getWidth(0) > COTE_AU_PLUS || lecteur.getHeight(0) > COTE_AU_PLUS) {
                throw refus();
            }
            return redessiner(lecteur.read(0));
        } finally {
            lecteur.dispose();
        }
    }

    private static byte[] redessiner(BufferedImage lue) throws IOException {
        double echelle = Math.min(1.0, Math.min((double) LARGEUR / lue.getWidth(), (double) HAUTEUR / lue.getHeight()));
        int largeur = Math.max(1, (int) Math.round(lue.getWidth() * echelle));
        int hauteur = Math.max(1, (int) Math.round(lue.getHeight() * echelle));
        BufferedImage nette = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        Graphics2D crayon = nette.createGraphics();
        crayon.setColor(Color.WHITE);
        crayon.fillRect(0, 0, largeur, hauteur);
        crayon.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        crayon.drawImage(lue, 0, 0, largeur, hauteur, null);
        crayon.dispose();
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ImageIO.write(nette, "png", sortie);
        return sortie.toByteArray();
    }

    private static RegleRefusee refus() {
        return new RegleRefusee("SIGNATURE", "griffe", REFUS);
    }
}
