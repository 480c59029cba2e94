package fr.passerelle.avip.annuaire;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The outline of the department and where its bounds are: small enough for latitude and longitude to be straight lines on it.
 *
 * @param cadre left, top, width and height of the drawing
 * @param trace the outline, as SVG writes a path
 */
public record Departement(String nom, double nord, double sud, double ouest, double est, List<Double> cadre, String trace) {

    /** A place on the drawing. */
    public record Lieu(double x, double y) {
    }

    /** Reads the outline kept under that number beside this class ({@code departement-52.properties}). */
    static Departement lire(String numero) {
        Properties p = new Properties();
        try (Reader fichier = new InputStreamReader(Departement.class.getResourceAsStream("departement-" + numero + ".properties"), StandardCharsets.UTF_8)) {
            p.load(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Departement(p.getProperty("nom"), nombre(p, "nord"), nombre(p, "sud"), nombre(p, "ouest"), nombre(p, "est"),
                Stream.of(p.getProperty("cadre").split(" ")).map(Double::valueOf).toList(), p.getProperty("trace"));
    }

    static boolean estDessine(String numero) {
        return numero.matches("\\w{2,3}") && Departement.class.getResource("departement-" + numero + ".properties") != null;
    }

    /** Where that point falls on the drawing; outside its frame when it is outside the department. */
    public Lieu lieu(double latitude, double longitude) {
        double x = cadre.get(0) + (longitude - ouest) / (est - ouest) * cadre.get(2);
        double y = cadre.get(1) + (nord - latitude) / (nord - sud) * cadre.get(3);
        return new Lieu(x, y);
    }

    private static double nombre(Properties p, String cle) {
        return Double.parseDouble(p.getProperty(cle));
    }
}
