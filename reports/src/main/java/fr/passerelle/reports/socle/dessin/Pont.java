package fr.passerelle.reports.socle.dessin;

import java.awt.Color;
import java.awt.geom.GeneralPath;
import java.awt.geom.QuadCurve2D;
import java.util.List;

/** The footbridge of the cover, from edge to edge; mere ornament. */
public final class Pont extends Dessin {

    /** The width of an A4 page. */
    public static final int PAGE = 595;
    private static final List<Color> PLANS = List.of(new Color(0x10, 0x4b, 0x52), new Color(0x15, 0x5b, 0x63), new Color(0x1d, 0x6f, 0x77));

    public Pont(int hauteur) {
        super(hauteur);
    }

    @Override
    protected int largeur() {
        return PAGE;
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        pinceau.surface(Palette.PONT, 0, 0, PAGE, hauteur());
        for (int plan = 0; plan < PLANS.size(); plan++) {
            double tablier = hauteur() - 132 + plan * 44;
            double portee = 300 + plan * 150;
            double fleche = 84 + plan * 34;
            for (double x = -110 - plan * 70; x < PAGE; x += portee) {
                arche(pinceau, PLANS.get(plan), x, tablier, portee, fleche);
            }
            pinceau.surface(PLANS.get(plan), 0, tablier, PAGE, 5 + plan * 2);
        }
    }

    private static void arche(Pinceau pinceau, Color couleur, double x, double tablier, double portee, double fleche) {
        QuadCurve2D arc = new QuadCurve2D.Double(x, tablier, x + portee / 2, tablier - 2 * fleche, x + portee, tablier);
        pinceau.contour(couleur, 4, new GeneralPath(arc));
        for (int i = 1; i < 12; i++) {
            double t = i / 12.0;
            double y = tablier - 4 * fleche * t * (1 - t);
            pinceau.trait(couleur, 1.6, x + portee * t, y, x + portee * t, tablier);
        }
    }
}
