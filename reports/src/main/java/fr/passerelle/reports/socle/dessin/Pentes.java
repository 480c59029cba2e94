package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.Comparator;
import java.util.List;

/** The ranks of two years side by side, a line from one to the other: what rises is in full colour. */
public final class Pentes extends Dessin {

    private static final int PAS = 22;
    private static final double GAUCHE = 190;

    /** @param avant rank of the year before, from 1; {@code apres} rank of the year */
    public record Rang(String libelle, int avant, int apres) {
    }

    private final transient List<Rang> rangs;
    private final int annee;

    public Pentes(List<Rang> rangs, int annee) {
        super(26 + PAS * rangs.stream().map(r -> Math.max(r.avant(), r.apres())).max(Comparator.naturalOrder()).orElse(0));
        this.rangs = List.copyOf(rangs);
        this.annee = annee;
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        double droite = largeur() - GAUCHE;
        pinceau.texte(String.valueOf(annee - 1), GAUCHE, 10, 8.5, true, Palette.ENCRE_DOUCE, Appui.CENTRE)
                .texte(String.valueOf(annee), droite, 10, 8.5, true, Palette.ENCRE, Appui.CENTRE);
        for (Rang rang : rangs) {
            Color couleur = rang.apres() < rang.avant() ? Palette.ACCENT : Palette.ENCRE_DOUCE;
            pinceau.trait(couleur, rang.apres() < rang.avant() ? 2 : 1, GAUCHE, y(rang.avant()), droite, y(rang.apres()))
                    .surface(couleur, new Ellipse2D.Double(GAUCHE - 3, y(rang.avant()) - 3, 6, 6))
                    .surface(couleur, new Ellipse2D.Double(droite - 3, y(rang.apres()) - 3, 6, 6))
                    .texteReplie(rang.avant() + ". " + rang.libelle(), GAUCHE - 8, y(rang.avant()), GAUCHE - 10,
                            8, false, Palette.ENCRE_DOUCE, Appui.DROITE)
                    .texteReplie(rang.apres() + ". " + rang.libelle(), droite + 8, y(rang.apres()), GAUCHE - 10,
                            8, false, Palette.ENCRE, Appui.GAUCHE);
        }
    }

    private static double y(int rang) {
        return 26 + PAS * (rang - 1) + 4;
    }
}
