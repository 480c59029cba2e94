package fr.passerelle.socle.documents.entete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ImageDeSignatureTest {

    @Test
    void une_grande_image_est_redessinee_a_la_taille_d_une_signature() throws IOException {
        BufferedImage gardee = ImageIO.read(new ByteArrayInputStream(ImageDeSignature.lire(image("jpeg", 3000, 1000))));
        assertThat(gardee.getWidth()).isEqualTo(600);
        assertThat(gardee.getHeight()).isEqualTo(200);
        assertThat(gardee.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void ce_qui_suit_l_image_dans_son_fichier_n_est_pas_garde() throws IOException {
        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        fichier.write(image("png", 60, 20));
        fichier.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(ImageDeSignature.lire(fichier.toByteArray()), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void un_autre_fichier_une_image_immense_trop_lourde_ou_coupee_sont_refuses() throws IOException {
        for (byte[] fichier : new byte[][] {"%PDF-1.4".getBytes(StandardCharsets.US_ASCII), new byte[0], image("gif", 10, 10), image("png", 5000, 10),
                new byte[ImageDeSignature.OCTETS_AU_PLUS + 1], java.util.Arrays.copyOf(image("png", 60, 20), 40)}) {
            assertThatThrownBy(() -> ImageDeSignature.lire(fichier)).isInstanceOf(RegleRefusee.class).hasMessageContaining("PNG ou JPEG");
        }
    }

    private static byte[] image(String format, int largeur, int hauteur) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB), format, sortie);
        return sortie.toByteArray();
    }
}
