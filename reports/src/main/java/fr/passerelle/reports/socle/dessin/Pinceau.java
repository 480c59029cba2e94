package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.texte.Caracteres;
import fr.passerelle.reports.socle.texte.Typographie;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws texts, lines and surfaces at exact points. */
public final class Pinceau {

    /** Where a text stands against its point. */
    public enum Appui { GAUCHE, CENTRE, DROITE }

    private static final FontRenderContext METRIQUE = new FontRenderContext(null, true, true);

    private final Graphics2D graphique;

    Pinceau(Graphics2D graphique) {
        this.graphique = graphique;
    }

    /** Fills a rectangle. */
    public Pinceau surface(Color couleur, double x, double y, double largeur, double hauteur) {
        return surface(couleur, new Rectangle2D.Double(x, y, largeur, hauteur));
    }

    public Pinceau surface(Color couleur, Shape forme) {
        graphique.setColor(couleur);
        graphique.fill(forme);
        return this;
    }

    public Pinceau trait(Color couleur, double epaisseur, double x1, double y1, double x2, double y2) {
        return contour(couleur, epaisseur, new Line2D.Double(x1, y1, x2, y2));
    }

    public Pinceau tirets(Color couleur, double epaisseur, double x1, double y1, double x2, double y2) {
        graphique.setColor(couleur);
        graphique.setStroke(new BasicStroke((float) epaisseur, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f,
                new float[] {3f, 2.5f}, 0f));
        graphique.draw(new Line2D.Double(x1, y1, x2, y2));
        return this;
    }

    public Pinceau contour(Color couleur, double epaisseur, Shape forme) {
        graphique.setColor(couleur);
        graphique.setStroke(new BasicStroke((float) epaisseur, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphique.draw(forme);
        return this;
    }

    /** Writes a text whose base line starts, is centred or ends at the point. */
    public Pinceau texte(String brut, double x, double y, double corps, boolean gras, Color couleur, Appui appui) {
        String texte = Typographie.soignerUnDessin(brut);
        Font police = police(corps, gras);
        double largeur = largeur(texte, corps, gras);
        double depart = switch (appui) {
            case GAUCHE -> x;
            case CENTRE -> x - largeur / 2;
            case DROITE -> x - largeur;
        };
        graphique.setColor(couleur);
        graphique.setFont(police);
        graphique.drawString(texte, (float) depart, (float) y);
        return this;
    }

    /** The same over several lines, none wider than the width, the middle of the whole at the height given. */
    public Pinceau texteReplie(String texte, double x, double milieu, double largeur, double corps, boolean gras,
            Color couleur, Appui appui) {
        List<String> lignes = replier(Typographie.soignerUnDessin(texte), largeur, corps, gras);
        double interligne = corps * 1.22;
        double y = milieu - (lignes.size() - 1) * interligne / 2 + corps * 0.35;
        for (String ligne : lignes) {
            texte(ligne, x, y, corps, gras, couleur, appui);
            y += interligne;
        }
        return this;
    }

    static List<String> replier(String texte, double largeur, double corps, boolean gras) {
        List<String> lignes = new ArrayList<>();
        StringBuilder ligne = new StringBuilder();
        for (String mot : texte.split(" ")) {
            String essai = ligne.isEmpty() ? mot : ligne + " " + mot;
            if (!ligne.isEmpty() && largeur(essai, corps, gras) > largeur) {
                lignes.add(ligne.toString());
                ligne = new StringBuilder(mot);
            } else {
                ligne = new StringBuilder(essai);
            }
        }
        lignes.add(ligne.toString());
        return lignes;
    }

    public static double largeur(String texte, double corps, boolean gras) {
        return police(corps, gras).createGlyphVector(METRIQUE, texte).getLogicalBounds().getWidth();
    }

    private static Font police(double corps, boolean gras) {
        return (gras ? Caracteres.GRASSE : Caracteres.NORMALE).deriveFont((float) corps);
    }
}
