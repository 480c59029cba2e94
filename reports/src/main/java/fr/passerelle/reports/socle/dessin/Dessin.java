package fr.passerelle.reports.socle.dessin;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A picture of a document, drawn as vectors at its real size in points. */
public abstract class Dessin extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

    /** The width of the text column. */
    public static final int LARGEUR = 468;

    @Serial
    private static final long serialVersionUID = 1L;

    private final int hauteur;

    protected Dessin(int hauteur) {
        this.hauteur = hauteur;
    }

    protected int largeur() {
        return LARGEUR;
    }

    public int hauteur() {
        return hauteur;
    }

    protected abstract void tracer(Pinceau pinceau);

    @Override
    public Dimension2D getDimension(JasperReportsContext contexte) {
        return new java.awt.Dimension(largeur(), hauteur);
    }

    @Override
    public void render(JasperReportsContext contexte, Graphics2D graphique, Rectangle2D zone) {
        graphique.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphique.translate(zone.getX(), zone.getY());
        tracer(new Pinceau(graphique));
    }
}
