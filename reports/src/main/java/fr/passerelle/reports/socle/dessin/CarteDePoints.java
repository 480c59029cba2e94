package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Numbered places within the outline of a territory; those too near each other stand side by side. */
public final class CarteDePoints extends Dessin {

    private static final int HAUTEUR = 330;
    private static final double MARGE = 14;
    private static final double RAYON = 8.5;

    /** In degrees. */
    public record Point(double longitude, double latitude) {
    }

    /** @param numero what is written on it, and in the table under the picture */
    public record Lieu(int numero, Point point, String libelle) {
    }

    private final transient List<Point> contour;
    private final transient List<Lieu> lieux;

    public CarteDePoints(List<Point> contour, List<Lieu> lieux) {
        super(HAUTEUR);
        this.contour = List.copyOf(contour);
        this.lieux = List.copyOf(lieux);
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        double nord = contour.stream().mapToDouble(Point::latitude).max().orElse(0);
        double sud = contour.stream().mapToDouble(Point::latitude).min().orElse(0);
        double ouest = contour.stream().mapToDouble(Point::longitude).min().orElse(0);
        double est = contour.stream().mapToDouble(Point::longitude).max().orElse(0);
        double rapport = Math.cos(Math.toRadians((nord + sud) / 2));
        double echelle = (HAUTEUR - 2 * MARGE) / (nord - sud);
        double gauche = (largeur() - (est - ouest) * rapport * echelle) / 2;
        Path2D trace = new Path2D.Double();
        for (Point p : contour) {
            double x = gauche + (p.longitude() - ouest) * rapport * echelle;
            double y = MARGE + (nord - p.latitude()) * echelle;
            if (trace.getCurrentPoint() == null) {
                trace.moveTo(x, y);
            } else {
                trace.lineTo(x, y);
            }
        }
        trace.closePath();
        pinceau.surface(Palette.FOND, trace).contour(Palette.ENCRE_DOUCE, 0.9, trace);
        List<Place> places = new ArrayList<>();
        for (Lieu lieu : lieux) {
            double y = MARGE + (nord - lieu.point().latitude()) * echelle;
            double x = gauche + (lieu.point().longitude() - ouest) * rapport * echelle;
            while (estPrise(places, x, y)) {
                x += 2;
            }
            places.add(new Place(lieu, x, y));
        }
        places.forEach(p -> placer(pinceau, p, places));
    }

    /** Where a place is drawn: beside its point when another is already there. */
    private record Place(Lieu lieu, double x, double y) {
    }

    private static boolean estPrise(List<Place> places, double x, double y) {
        return places.stream().anyMatch(p -> Math.hypot(p.x() - x, p.y() - y) < 2 * RAYON + 1);
    }

    /** The name of a commune stands once, on the side that is free. */
    private static void placer(Pinceau pinceau, Place p, List<Place> places) {
        Ellipse2D rond = new Ellipse2D.Double(p.x() - RAYON, p.y() - RAYON, 2 * RAYON, 2 * RAYON);
        pinceau.surface(Palette.ACCENT, rond).contour(Palette.BLANC, 1.2, rond)
                .texte(Integer.toString(p.lieu().numero()), p.x(), p.y() + 3.3, 9, true, Palette.BLANC, Appui.CENTRE);
        boolean deja = places.stream().takeWhile(o -> o != p).anyMatch(o -> o.lieu().libelle().equals(p.lieu().libelle()));
        if (!deja) {
            boolean aGauche = places.stream().noneMatch(o -> o != p && Math.abs(o.y() - p.y()) < 13 && o.x() < p.x() && p.x() - o.x() < 110);
            pinceau.texte(p.lieu().libelle(), p.x() + (aGauche ? -1 : 1) * (RAYON + 4), p.y() + 3, 8, false, Palette.ENCRE, aGauche ? Appui.DROITE : Appui.GAUCHE);
        }
    }
}
