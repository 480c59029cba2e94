package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.reports.socle.dessin.Dessin;
import fr.passerelle.reports.socle.dessin.Palette;
import fr.passerelle.reports.socle.dessin.Pinceau;
import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Where mediation stands among the ways of appeal. */
final class EchelleDesRecours extends Dessin {

    private static final double BOITE = 102;
    private static final double ECART = 20;
    private static final double HAUT = 62;

    EchelleDesRecours() {
        super(196);
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        boite(pinceau, 0, 0, BOITE, HAUT, false, "Décision contestée", "notifiée par la Caf");
        boite(pinceau, x(1), 0, BOITE, HAUT, false, "Démarche préalable", "auprès du service, obligatoire");
        boite(pinceau, x(2), 0, BOITE, HAUT, false, "Recours amiable", "deux mois après la notification");
        boite(pinceau, x(3), 0, BOITE, HAUT, false, "Tribunal", "deux mois après le recours amiable");
        for (int i = 0; i < 3; i++) {
            fleche(pinceau, x(i) + BOITE + 2, HAUT / 2, x(i + 1) - 2, HAUT / 2, Palette.ENCRE_DOUCE);
        }
        double y = 116;
        boite(pinceau, x(1), y, 2 * BOITE + ECART, 76, true, "Médiation administrative",
                "second regard sur tout le dossier\u202f; délais de recours suspendus dès la recevabilité notifiée");
        fleche(pinceau, x(1) + BOITE / 2, HAUT + 2, x(1) + BOITE / 2, y - 3, Palette.ACCENT);
        fleche(pinceau, x(2) + BOITE / 2, y - 3, x(2) + BOITE / 2, HAUT + 3, Palette.ACCENT);
        fleche(pinceau, x(2) + BOITE / 2, HAUT + 20, x(2) + BOITE / 2, y - 2, Palette.ACCENT);
        pinceau.texte("avant ou après", x(2) + BOITE / 2 - 8, y - 22, 8, false, Palette.ENCRE, Appui.DROITE)
                .tirets(Palette.ENCRE, 1, x(3) + BOITE / 2, HAUT + 3, x(3) + BOITE / 2, y + 6)
                .tirets(Palette.ENCRE, 1, x(3) + BOITE / 2, y + 6, x(2) + BOITE + 3, y + 6)
                .texteReplie("Une action en justice exclut la médiation ou y met fin.",
                        x(3) - 6, y + 40, BOITE + 6, 8.5, true, Palette.ENCRE, Appui.GAUCHE)
                .texteReplie("Le Défenseur des droits peut saisir le médiateur\u202f; il ne suspend pas les délais.",
                        0, y + 36, BOITE + 6, 8.5, false, Palette.ENCRE, Appui.GAUCHE);
    }

    private static double x(int rang) {
        return rang * (BOITE + ECART);
    }

    private static void boite(Pinceau pinceau, double x, double y, double largeur, double hauteur, boolean forte, String titre, String precision) {
        RoundRectangle2D cadre = new RoundRectangle2D.Double(x, y + 0.5, largeur, hauteur - 1, 8, 8);
        Color encre = forte ? Palette.BLANC : Palette.ENCRE;
        pinceau.surface(forte ? Palette.ACCENT : Palette.FOND, cadre).contour(forte ? Palette.ACCENT : Palette.ENCRE_DOUCE, 0.8, cadre)
                .texte(titre, x + 9, y + 19, forte ? 11 : 9, true, encre, Appui.GAUCHE)
                .texteReplie(precision, x + 9, y + (forte ? 46 : 41), largeur - 16, forte ? 9 : 8, false, encre, Appui.GAUCHE);
    }

    private static void fleche(Pinceau pinceau, double x1, double y1, double x2, double y2, Color couleur) {
        double angle = Math.atan2(y2 - y1, x2 - x1);
        Path2D pointe = new Path2D.Double();
        pointe.moveTo(x2, y2);
        pointe.lineTo(x2 - 7 * Math.cos(angle - 0.45), y2 - 7 * Math.sin(angle - 0.45));
        pointe.lineTo(x2 - 7 * Math.cos(angle + 0.45), y2 - 7 * Math.sin(angle + 0.45));
        pointe.closePath();
        pinceau.trait(couleur, 1.4, x1, y1, x2 - 4 * Math.cos(angle), y2 - 4 * Math.sin(angle)).surface(couleur, pointe);
    }
}
