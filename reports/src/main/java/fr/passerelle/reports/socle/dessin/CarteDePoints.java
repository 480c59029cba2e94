package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbered places within the outline of a territory; those of one point stand side by side. */
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
        Map<Point, Integer> deja = new HashMap<>();
        for (Lieu lieu : lieux) {
            int rang = deja.merge(lieu.point(), 1, Integer::sum) - 1;
            double x = gauche + (lieu.point().longitude() - ouest) * rapport * echelle + rang * (2 * RAYON + 2);
            lieu(pinceau, lieu, x, MARGE + (nord - lieu.point().latitude()) * echelle, rang);
        }
    }

    private static void lieu(Pinceau pinceau, Lieu lieu, double x, double y, int rang) {
        Ellipse2D rond = new Ellipse2D.Double(x - RAYON, y - RAYON, 2 * RAYON, 2 * RAYON);
        pinceau.surface(Palette.ACCENT, rond).contour(Palette.BLANC, 1.2, rond)
                .texte(Integer.toString(lieu.numero()), x, y + 3.3, 9, true, Palette.BLANC, Appui.CENTRE);
        if (rang == 0) {
            pinceau.texte(lieu.libelle(), x - RAYON - 4, y + 3, 8, false, Palette.ENCRE, Appui.DROITE);
        }
    }
}
