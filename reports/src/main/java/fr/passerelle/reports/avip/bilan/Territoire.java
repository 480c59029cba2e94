package fr.passerelle.reports.avip.bilan;

import fr.passerelle.reports.socle.dessin.CarteDePoints.Point;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The outline of the department, simplified: longitude and latitude, point after point. */
final class Territoire {

    static final List<Point> CONTOUR = lire();

    private Territoire() {
    }

    private static List<Point> lire() {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                Territoire.class.getResourceAsStream("/fr/passerelle/reports/avip/haute-marne.txt"), StandardCharsets.UTF_8))) {
            return lecteur.lines().map(l -> l.split(" ")).map(p -> new Point(Double.parseDouble(p[0]), Double.parseDouble(p[1]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
