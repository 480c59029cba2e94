package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;

/** One dot for each: what counts is full, the rest is hollow, so that small numbers are seen as what they are. */
public final class GrilleDePoints extends Dessin {

    private static final int PAS = 11;
    private static final double RAYON = 3.9;
    private static final double LIBELLES = 165;
    private static final double ETIQUETTES = 55;
    private static final int PAR_LIGNE = (int) ((LARGEUR - LIBELLES - ETIQUETTES) / PAS);
    private static final int ENTRE = 9;

    /** @param etiquette the numbers as written */
    public record Groupe(String libelle, long pleins, long creux, String etiquette) {

        private int hauteur() {
            return PAS * (int) Math.max(1, (pleins + creux + PAR_LIGNE - 1) / PAR_LIGNE);
        }
    }

    private final transient List<Groupe> groupes;

    public GrilleDePoints(List<Groupe> groupes) {
        super(groupes.stream().mapToInt(g -> g.hauteur() + ENTRE).sum() + 4);
        this.groupes = List.copyOf(groupes);
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        double y = 4;
        for (Groupe groupe : groupes) {
            pinceau.texteReplie(groupe.libelle(), LIBELLES - 12, y + PAS / 2.0, LIBELLES - 14, 8.5, false, Palette.ENCRE, Appui.DROITE);
            for (int i = 0; i < groupe.pleins() + groupe.creux(); i++) {
                point(pinceau, LIBELLES + (i % PAR_LIGNE + 0.5) * PAS, y + (i / PAR_LIGNE + 0.5) * PAS, i < groupe.pleins());
            }
            double fin = LIBELLES + Math.min(PAR_LIGNE, groupe.pleins() + groupe.creux()) * PAS;
            pinceau.texte(groupe.etiquette(), fin + 8, y + PAS / 2.0 + 3.2, 9, true, Palette.ENCRE, Appui.GAUCHE);
            y += groupe.hauteur() + ENTRE;
        }
    }

    private static void point(Pinceau pinceau, double x, double y, boolean plein) {
        Ellipse2D rond = new Ellipse2D.Double(x - RAYON, y - RAYON, 2 * RAYON, 2 * RAYON);
        Color fond = plein ? Palette.ACCENT : Palette.BLANC;
        pinceau.surface(fond, rond).contour(Palette.ACCENT, 1, rond);
    }
}
