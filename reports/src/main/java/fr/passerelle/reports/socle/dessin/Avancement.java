package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** How far each proposal has gone, step by step. */
public final class Avancement extends Dessin {

    private static final int PAS = 24;
    private static final double LIBELLES = 210;
    private static final double ETATS = 92;
    private static final int ETAPES = 5;

    /**
     * @param etapes how many of the five steps are behind
     * @param arrete whether it stopped on the way
     */
    public record Marche(String libelle, int etapes, boolean arrete, String etat) {
    }

    private final transient List<Marche> marches;

    public Avancement(List<Marche> marches) {
        super(marches.size() * PAS + 2);
        this.marches = List.copyOf(marches);
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        double pas = (largeur() - LIBELLES - ETATS) / ETAPES;
        double y = 2;
        for (Marche marche : marches) {
            pinceau.texteReplie(marche.libelle(), 0, y + 11, LIBELLES - 14, 8.5, false, Palette.ENCRE, Appui.GAUCHE);
            for (int etape = 0; etape < ETAPES; etape++) {
                Rectangle2D pave = new Rectangle2D.Double(LIBELLES + etape * pas, y + 5, pas - 3, 11);
                pinceau.surface(etape >= marche.etapes() ? Palette.BLANC : marche.arrete() ? Palette.ENCRE_DOUCE : Palette.ACCENT, pave)
                        .contour(marche.arrete() ? Palette.ENCRE_DOUCE : Palette.ACCENT, 0.6, pave);
            }
            pinceau.texte(marche.etat(), largeur() - ETATS + 6, y + 14, 8.5, true, Palette.ENCRE, Appui.GAUCHE);
            y += PAS;
        }
    }
}
