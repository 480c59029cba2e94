package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Several wholes, one under the other, each parted in what counts and the rest, its numbers within. */
public final class PartsEnRangees extends Dessin {

    private static final int PAS = 32;
    private static final double LIBELLES = 130;
    private static final double EPAISSEUR = 22;

    /** @param part of the whole, from 0 to 1 */
    public record Rangee(String libelle, double part, String etiquette, String reste) {
    }

    private final transient List<Rangee> rangees;

    public PartsEnRangees(List<Rangee> rangees) {
        super(rangees.size() * PAS + 2);
        this.rangees = List.copyOf(rangees);
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        double place = largeur() - LIBELLES;
        double y = 2;
        for (Rangee r : rangees) {
            double longueur = r.part() * place;
            pinceau.texteReplie(r.libelle(), LIBELLES - 10, y + EPAISSEUR / 2, LIBELLES - 12, 8.5, false, Palette.ENCRE, Appui.DROITE)
                    .surface(Palette.ACCENT_PALE, LIBELLES, y, place, EPAISSEUR).surface(Palette.ACCENT, LIBELLES, y, longueur, EPAISSEUR)
                    .contour(Palette.ACCENT, 0.6, new Rectangle2D.Double(LIBELLES, y, place, EPAISSEUR));
            dire(pinceau, r.etiquette(), LIBELLES, longueur, y, true);
            dire(pinceau, r.reste(), LIBELLES + longueur, place - longueur, y, false);
            y += PAS;
        }
    }

    /** Only where there is room for it: the table under the picture says it all. */
    private static void dire(Pinceau pinceau, String texte, double x, double largeur, double y, boolean compte) {
        if (Pinceau.largeur(texte, 9, true) + 12 <= largeur) {
            pinceau.texte(texte, x + 7, y + EPAISSEUR / 2 + 3.3, 9, true, compte ? Palette.BLANC : Palette.ENCRE, Appui.GAUCHE);
        }
    }
}
