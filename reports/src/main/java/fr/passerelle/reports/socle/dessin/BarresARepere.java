package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One bar a category, and across it a mark where it should at least reach. */
public final class BarresARepere extends Dessin {

    private static final int PAS = 27;
    private static final double LIBELLES = 200;
    private static final double ETIQUETTES = 100;

    /** @param repere where the mark stands, {@code null} for none */
    public record Ligne(String libelle, double valeur, Double repere, String etiquette) {
    }

    private final transient List<Ligne> lignes;

    public BarresARepere(List<Ligne> lignes) {
        super(lignes.size() * PAS + 4);
        this.lignes = List.copyOf(lignes);
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        double maximum = lignes.stream().mapToDouble(l -> Math.max(l.valeur(), l.repere() == null ? 0 : l.repere())).max().orElse(0);
        double echelle = maximum == 0 ? 0 : (largeur() - LIBELLES - ETIQUETTES) / maximum;
        double y = 2;
        for (Ligne ligne : lignes) {
            double longueur = ligne.valeur() * echelle;
            double repere = ligne.repere() == null ? 0 : ligne.repere() * echelle;
            pinceau.texteReplie(ligne.libelle(), LIBELLES - 10, y + 10, LIBELLES - 12, 8.5, false, Palette.ENCRE, Appui.DROITE)
                    .surface(Palette.ACCENT_MOYEN, LIBELLES, y + 2, longueur, 15)
                    .contour(Palette.ACCENT, 0.6, new Rectangle2D.Double(LIBELLES, y + 2, longueur, 15))
                    .texte(ligne.etiquette(), LIBELLES + Math.max(longueur, repere) + 7, y + 13, 9, true, Palette.ENCRE, Appui.GAUCHE);
            if (ligne.repere() != null) {
                pinceau.trait(Palette.ENCRE, 2.2, LIBELLES + repere, y - 1, LIBELLES + repere, y + 20);
            }
            y += PAS;
        }
        pinceau.trait(Palette.ENCRE, 0.7, LIBELLES, 0, LIBELLES, hauteur());
    }
}
