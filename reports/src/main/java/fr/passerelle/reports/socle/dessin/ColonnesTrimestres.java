package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.Stream;

/** A column a quarter, the peak in full colour; the year before as a thin line. */
public final class ColonnesTrimestres extends Dessin {

    private static final List<String> NOMS = List.of("Premier trimestre", "Deuxième trimestre", "Troisième trimestre", "Quatrième trimestre");
    private static final double HAUT = 30;
    private static final double BASE = 86;
    private static final double COLONNE = 62;

    private final transient List<Long> courants;
    private final transient List<Long> precedents;
    private final transient List<Integer> pics;
    private final int annee;

    /**
     * @param precedents the four quarters of the year before, or none when not known
     * @param pics the quarters, from 1, that peak
     */
    public ColonnesTrimestres(List<Long> courants, List<Long> precedents, List<Integer> pics, int annee) {
        super(106);
        this.courants = List.copyOf(courants);
        this.precedents = List.copyOf(precedents);
        this.pics = List.copyOf(pics);
        this.annee = annee;
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        for (int t = 0; t < courants.size(); t++) {
            boolean pic = pics.contains(t + 1);
            double y = y(courants.get(t));
            pinceau.surface(pic ? Palette.ACCENT : Palette.ACCENT_MOYEN, centre(t) - COLONNE / 2, y, COLONNE, BASE - y)
                    .texte(String.valueOf(courants.get(t)), centre(t) - COLONNE / 2, y - 6, 12, pic, Palette.ENCRE, Appui.GAUCHE)
                    .texte(NOMS.get(t), centre(t), BASE + 16, 9, false, Palette.ENCRE, Appui.CENTRE);
        }
        pinceau.trait(Palette.ENCRE, 0.7, 0, BASE, largeur(), BASE);
        if (!precedents.isEmpty()) {
            ligneDeLAnneeDAvant(pinceau);
        }
    }

    private void ligneDeLAnneeDAvant(Pinceau pinceau) {
        for (int t = 0; t < precedents.size(); t++) {
            if (t > 0) {
                pinceau.trait(Palette.ENCRE, 1, centre(t - 1), y(precedents.get(t - 1)), centre(t), y(precedents.get(t)));
            }
        }
        for (int t = 0; t < precedents.size(); t++) {
            Ellipse2D point = new Ellipse2D.Double(centre(t) - 3, y(precedents.get(t)) - 3, 6, 6);
            pinceau.surface(Palette.BLANC, point).contour(Palette.ENCRE, 1, point)
                    .texte(String.valueOf(precedents.get(t)), centre(t) + COLONNE / 2 + 5, y(precedents.get(t)) + 3,
                            8.5, false, Palette.ENCRE_DOUCE, Appui.GAUCHE);
        }
        pinceau.trait(Palette.ENCRE, 1, 0, 8, 22, 8).texte(String.valueOf(annee - 1), 28, 11, 8.5, false, Palette.ENCRE_DOUCE, Appui.GAUCHE)
                .surface(Palette.ACCENT, 66, 3, 10, 10).texte(String.valueOf(annee), 81, 11, 8.5, true, Palette.ENCRE, Appui.GAUCHE);
    }

    private double centre(int trimestre) {
        return largeur() * (trimestre + 0.5) / courants.size();
    }

    private double y(long nombre) {
        long maximum = Stream.concat(courants.stream(), precedents.stream()).mapToLong(Long::longValue).max().orElse(1);
        return BASE - (BASE - HAUT) * nombre / Math.max(1, maximum);
    }
}
