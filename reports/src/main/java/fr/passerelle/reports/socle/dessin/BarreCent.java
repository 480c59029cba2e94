package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** One bar for the whole, parted into its shares, with the key under it. */
public final class BarreCent extends Dessin {

    private static final List<Color> TEINTES = List.of(Palette.ACCENT, Palette.ACCENT_PALE, Palette.ACCENT_MOYEN,
            Palette.PONT, Palette.TRAIT);
    private static final double EPAISSEUR = 28;
    private static final double PAS_LEGENDE = 16;

    private final transient List<Barre> parts;

    public BarreCent(List<Barre> parts) {
        super((int) (EPAISSEUR + 12 + PAS_LEGENDE * rangees(parts).size()));
        this.parts = List.copyOf(parts);
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        double total = Math.max(100, parts.stream().mapToDouble(Barre::longueur).sum());
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double longueur = parts.get(i).longueur() / total * largeur();
            pinceau.surface(teinte(i), x, 0, Math.max(0, longueur - 1.5), EPAISSEUR);
            if (longueur > 40) {
                pinceau.texte(parts.get(i).etiquette(), x + 8, EPAISSEUR / 2 + 4.5, 12, true, encreSur(teinte(i)), Appui.GAUCHE);
            }
            x += longueur;
        }
        if (largeur() - x > 1) {
            pinceau.contour(Palette.ENCRE_DOUCE, 0.6, new Rectangle2D.Double(x, 0.3, largeur() - x - 0.3, EPAISSEUR - 0.6));
            if (largeur() - x > 30) {
                pinceau.texte("n.\u00a0d.", (x + largeur()) / 2, EPAISSEUR / 2 + 4, 9, false, Palette.ENCRE_DOUCE, Appui.CENTRE);
            }
        }
        legende(pinceau);
    }

    private void legende(Pinceau pinceau) {
        double y = EPAISSEUR + 18;
        int rang = 0;
        for (List<Barre> rangee : rangees(parts)) {
            double x = 0;
            for (Barre part : rangee) {
                pinceau.surface(teinte(rang), x, y - 8, 9, 9)
                        .contour(Palette.ENCRE_DOUCE, 0.4, new Rectangle2D.Double(x + 0.2, y - 7.8, 8.6, 8.6))
                        .texte(legende(part), x + 14, y, 8.5, false, Palette.ENCRE, Appui.GAUCHE);
                x += largeurLegende(part);
                rang++;
            }
            y += PAS_LEGENDE;
        }
    }

    private static List<List<Barre>> rangees(List<Barre> parts) {
        List<List<Barre>> rangees = new ArrayList<>();
        double reste = 0;
        for (Barre part : parts) {
            if (largeurLegende(part) > reste) {
                rangees.add(new ArrayList<>());
                reste = LARGEUR;
            }
            rangees.get(rangees.size() - 1).add(part);
            reste -= largeurLegende(part);
        }
        return rangees;
    }

    private static String legende(Barre part) {
        return part.libelle() + " — " + part.etiquette();
    }

    private static double largeurLegende(Barre part) {
        return Pinceau.largeur(legende(part), 8.5, false) + 32;
    }

    private static Color teinte(int rang) {
        return TEINTES.get(rang % TEINTES.size());
    }

    private static Color encreSur(Color fond) {
        return fond == Palette.ACCENT || fond == Palette.PONT ? Palette.BLANC : Palette.ENCRE;
    }
}
