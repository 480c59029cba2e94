package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.util.List;
import java.util.stream.DoubleStream;

/** Two bars a category: the year in full, the year before in pale, outlined to stay told apart in grey. */
public final class BarresGroupees extends Dessin {

    private static final int PAS = 34;
    private static final double LEGENDE = 20;
    private static final double LIBELLES = 150;
    private static final double ETIQUETTES = 60;

    private final transient List<Barre> barres;
    private final int annee;

    public BarresGroupees(List<Barre> barres, int annee) {
        super((int) LEGENDE + barres.size() * PAS);
        this.barres = List.copyOf(barres);
        this.annee = annee;
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        legende(pinceau);
        double maximum = barres.stream().flatMapToDouble(b -> DoubleStream.of(b.longueur(), b.longueurPrecedente())).max().orElse(0);
        double echelle = maximum == 0 ? 0 : (largeur() - LIBELLES - ETIQUETTES) / maximum;
        double y = LEGENDE + 2;
        for (Barre barre : barres) {
            pinceau.texteReplie(barre.libelle(), LIBELLES - 10, y + 16, LIBELLES - 12, 9, false, Palette.ENCRE, Appui.DROITE);
            barre(pinceau, y, barre.longueur() * echelle, barre.etiquette(), true);
            barre(pinceau, y + 16, barre.longueurPrecedente() * echelle, barre.etiquettePrecedente(), false);
            y += PAS;
        }
        pinceau.trait(Palette.ENCRE, 0.7, LIBELLES, LEGENDE, LIBELLES, hauteur());
    }

    private void barre(Pinceau pinceau, double y, double longueur, String etiquette, boolean courante) {
        pinceau.surface(courante ? Palette.ACCENT : Palette.ACCENT_PALE, LIBELLES, y, longueur, 15);
        if (!courante && longueur > 0) {
            pinceau.contour(Palette.ACCENT_MOYEN, 0.5, new java.awt.geom.Rectangle2D.Double(LIBELLES, y + 0.25, longueur, 14.5));
        }
        pinceau.texte(etiquette, LIBELLES + longueur + 6, y + 11, 9, courante, courante ? Palette.ENCRE : Palette.ENCRE_DOUCE, Appui.GAUCHE);
    }

    private void legende(Pinceau pinceau) {
        pinceau.surface(Palette.ACCENT, LIBELLES, 2, 10, 10)
                .texte(String.valueOf(annee), LIBELLES + 15, 10.5, 8.5, true, Palette.ENCRE, Appui.GAUCHE)
                .surface(Palette.ACCENT_PALE, LIBELLES + 52, 2, 10, 10)
                .contour(Palette.ACCENT_MOYEN, 0.5, new java.awt.geom.Rectangle2D.Double(LIBELLES + 52.25, 2.25, 9.5, 9.5))
                .texte(String.valueOf(annee - 1), LIBELLES + 67, 10.5, 8.5, false, Palette.ENCRE_DOUCE, Appui.GAUCHE);
    }
}
