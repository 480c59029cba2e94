package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.util.List;

/** One bar a category, from the longest to the shortest, its value at its end. */
public final class BarresHorizontales extends Dessin {

    private static final int PAS = 19;
    private static final double LIBELLES = 190;
    private static final double ETIQUETTES = 88;

    private final transient List<Barre> barres;

    public BarresHorizontales(List<Barre> barres) {
        super(barres.size() * PAS + 4);
        this.barres = List.copyOf(barres);
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        double maximum = barres.stream().mapToDouble(Barre::longueur).max().orElse(0);
        double place = largeur() - LIBELLES - ETIQUETTES;
        double y = 2;
        for (Barre barre : barres) {
            double longueur = maximum == 0 ? 0 : barre.longueur() / maximum * place;
            pinceau.texteReplie(barre.libelle(), LIBELLES - 10, y + 8, LIBELLES - 12, 8, false, Palette.ENCRE, Appui.DROITE)
                    .surface(Palette.ACCENT, LIBELLES, y, longueur, 14)
                    .texte(barre.etiquette(), LIBELLES + longueur + 6, y + 10.5, 9, true,
                            barre.valeur() == null ? Palette.ENCRE_DOUCE : Palette.ENCRE, Appui.GAUCHE);
            y += PAS;
        }
        pinceau.trait(Palette.ENCRE, 0.7, LIBELLES, 0, LIBELLES, hauteur());
    }
}
