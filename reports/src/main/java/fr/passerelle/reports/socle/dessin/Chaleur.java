package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Numbers in rows and columns, the darker the higher; each is written in its cell. */
public final class Chaleur extends Dessin {

    private static final double ENTETE = 18;
    private static final double LIBELLES = 90;
    private static final double CASE = 32;
    private static final List<Color> DEGRES = List.of(Palette.BLANC, Palette.FOND, Palette.ACCENT_PALE, Palette.ACCENT_MOYEN, Palette.ACCENT);

    private final transient List<String> colonnes;
    private final transient List<String> rangees;
    private final transient List<Long> valeurs;

    /** @param valeurs column after column */
    public Chaleur(List<String> colonnes, List<String> rangees, List<Long> valeurs) {
        super((int) (ENTETE + rangees.size() * CASE + 2));
        this.colonnes = List.copyOf(colonnes);
        this.rangees = List.copyOf(rangees);
        this.valeurs = List.copyOf(valeurs);
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        double largeurCase = (largeur() - LIBELLES) / colonnes.size();
        long maximum = Math.max(1, valeurs.stream().mapToLong(Long::longValue).max().orElse(1));
        for (int c = 0; c < colonnes.size(); c++) {
            double x = LIBELLES + c * largeurCase;
            pinceau.texte(colonnes.get(c), x + largeurCase / 2, ENTETE - 6, 8.5, true, Palette.ENCRE, Appui.CENTRE);
            for (int r = 0; r < rangees.size(); r++) {
                long valeur = valeurs.get(c * rangees.size() + r);
                int degre = (int) Math.ceil((DEGRES.size() - 1) * (double) valeur / maximum);
                Rectangle2D pave = new Rectangle2D.Double(x, ENTETE + r * CASE, largeurCase, CASE);
                pinceau.surface(DEGRES.get(degre), pave).contour(Palette.TRAIT, 0.8, pave)
                        .texte(Long.toString(valeur), x + largeurCase / 2, ENTETE + r * CASE + CASE / 2 + 4, 11, true,
                                degre == DEGRES.size() - 1 ? Palette.BLANC : Palette.ENCRE, Appui.CENTRE);
            }
        }
        for (int r = 0; r < rangees.size(); r++) {
            pinceau.texte(rangees.get(r), LIBELLES - 10, ENTETE + r * CASE + CASE / 2 + 3, 8.5, false, Palette.ENCRE, Appui.DROITE);
        }
    }
}
