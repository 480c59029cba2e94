package fr.passerelle.avip.annuaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.passerelle.socle.commun.valeurs.Point;
import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chaque commune tombe à l'intérieur du contour de son département, là où elle est vraiment. */
class DepartementTest {

    private static final Departement HAUTE_MARNE = Departement.lire("52");

    @ParameterizedTest
    @CsvSource({"Saint-Dizier, 48.6392, 4.9525", "Auberive, 47.7878, 5.0628", "Isômes, 47.6469, 5.3050", "Longeau-Percey, 47.7681, 5.3114",
        "Thonnance-lès-Joinville, 48.4553, 5.1728", "Joinville, 48.4431, 5.1389", "Andelot-Blancheville, 48.2439, 5.2994",
        "Doulaincourt-Saucourt, 48.3236, 5.2067", "Bourbonne-les-Bains, 47.9539, 5.7503", "Chaumont, 48.11, 5.14"})
    void les_communes_sont_dans_le_contour(String commune, double latitude, double longitude) {
        Departement.Lieu lieu = HAUTE_MARNE.lieu(latitude, longitude);
        assertThat(contour().contains(lieu.x(), lieu.y())).as(commune).isTrue();
    }

    @Test
    void ce_qui_est_dehors_reste_dehors() {
        Departement.Lieu dijon = HAUTE_MARNE.lieu(47.322, 5.041);
        assertThat(contour().contains(dijon.x(), dijon.y())).isFalse();
    }

    @Test
    void le_cadre_touche_le_contour_de_tous_cotes() {
        var bornes = contour().getBounds2D();
        assertThat(bornes.getX()).isCloseTo(HAUTE_MARNE.cadre().get(0), within(0.05));
        assertThat(bornes.getY()).isCloseTo(HAUTE_MARNE.cadre().get(1), within(0.05));
        assertThat(bornes.getWidth()).isCloseTo(HAUTE_MARNE.cadre().get(2), within(0.05));
        assertThat(bornes.getHeight()).isCloseTo(HAUTE_MARNE.cadre().get(3), within(0.05));
    }

    @Test
    void un_departement_sans_dessin_se_sait() {
        assertThat(Departement.estDessine("52")).isTrue();
        assertThat(Departement.estDessine("21")).isFalse();
        assertThat(Departement.estDessine("../x")).isFalse();
    }

    @Test
    void les_distances_sont_a_vol_d_oiseau() {
        assertThat(new Point(48.6392, 4.9525).kilometresJusqua(new Point(48.4431, 5.1389))).isEqualTo(26);
        assertThat(new Point(48.1, 5.1).kilometresJusqua(new Point(48.1, 5.1))).isZero();
    }

    private static Path2D contour() {
        Path2D trace = new Path2D.Double();
        Matcher m = Pattern.compile("(-?[\\d.]+),(-?[\\d.]+)").matcher(HAUTE_MARNE.trace());
        double x = 0;
        double y = 0;
        while (m.find()) {
            x += Double.parseDouble(m.group(1));
            y += Double.parseDouble(m.group(2));
            if (trace.getCurrentPoint() == null) {
                trace.moveTo(x, y);
            } else {
                trace.lineTo(x, y);
            }
        }
        trace.closePath();
        return trace;
    }
}
