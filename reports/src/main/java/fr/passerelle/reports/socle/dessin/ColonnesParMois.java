package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.util.List;
import java.util.stream.IntStream;

/** A column a month, the highest in full colour. */
public final class ColonnesParMois extends Dessin {

    private static final String[] MOIS = {"janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."};
    private static final double HAUT = 20;
    private static final double BASE = 118;

    private final transient double[] valeurs;
    private final transient List<String> etiquettes;

    /** @param etiquettes the values as written, from January on */
    public ColonnesParMois(List<? extends Number> valeurs, List<String> etiquettes) {
        super(138);
        this.valeurs = valeurs.stream().mapToDouble(Number::doubleValue).toArray();
        this.etiquettes = List.copyOf(etiquettes);
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        double pas = largeur() / (double) MOIS.length;
        double maximum = IntStream.range(0, valeurs.length).mapToDouble(i -> valeurs[i]).max().orElse(0);
        for (int m = 0; m < MOIS.length; m++) {
            double milieu = (m + 0.5) * pas;
            if (m < valeurs.length && maximum > 0) {
                double hauteur = valeurs[m] / maximum * (BASE - HAUT);
                pinceau.surface(valeurs[m] == maximum ? Palette.ACCENT : Palette.ACCENT_MOYEN, milieu - pas * 0.34, BASE - hauteur, pas * 0.68, hauteur)
                        .texte(etiquettes.get(m), milieu, BASE - hauteur - 5, 9, true, Palette.ENCRE, Appui.CENTRE);
            }
            pinceau.texte(MOIS[m], milieu, BASE + 14, 8.5, false, Palette.ENCRE, Appui.CENTRE);
        }
        pinceau.trait(Palette.ENCRE, 0.7, 0, BASE, largeur(), BASE);
    }
}
