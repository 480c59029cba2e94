package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.util.Map;
import java.util.TreeMap;

/** A column a day of delay, and two vertical lines where the goals stand. */
public final class HistogrammeDelais extends Dessin {

    /** Beyond, the days share one column. */
    private static final int DERNIER_JOUR = 20;
    private static final double HAUT = 52;
    private static final double BASE = 180;

    private final transient Map<Integer, Long> delais;
    private final int jours;
    private final int objectifLocal;
    private final int objectifNational;

    /** @param delais how many answers took 0, 1, 2… days */
    public HistogrammeDelais(Map<Integer, Long> delais, int objectifLocal, int objectifNational) {
        super(216);
        TreeMap<Integer, Long> regroupes = new TreeMap<>();
        delais.forEach((jour, nombre) -> regroupes.merge(Math.min(jour, DERNIER_JOUR + 1), nombre, Long::sum));
        this.delais = regroupes;
        this.jours = Math.max(objectifLocal + 3, regroupes.isEmpty() ? 0 : regroupes.lastKey() + 1);
        this.objectifLocal = objectifLocal;
        this.objectifNational = objectifNational;
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        long maximum = Math.max(1, delais.values().stream().mapToLong(Long::longValue).max().orElse(1));
        double pas = (double) largeur() / jours;
        for (int jour = 0; jour < jours; jour++) {
            long nombre = delais.getOrDefault(jour, 0L);
            double hauteur = (BASE - HAUT) * nombre / maximum;
            if (nombre > 0) {
                pinceau.surface(jour < objectifLocal ? Palette.ACCENT : Palette.ENCRE_DOUCE,
                                jour * pas + pas * 0.12, BASE - hauteur, pas * 0.76, hauteur)
                        .texte(String.valueOf(nombre), (jour + 0.5) * pas, BASE - hauteur - 5, 9, true, Palette.ENCRE, Appui.CENTRE);
            }
            pinceau.texte(jour > DERNIER_JOUR ? (DERNIER_JOUR + 1) + "\u00a0+" : String.valueOf(jour),
                    (jour + 0.5) * pas, BASE + 14, 8.5, false, Palette.ENCRE, Appui.CENTRE);
        }
        pinceau.trait(Palette.ENCRE, 0.7, 0, BASE, largeur(), BASE)
                .texte("Jours calendaires entre la réception et la réponse",
                        largeur() / 2.0, BASE + 30, 8.5, false, Palette.ENCRE_DOUCE, Appui.CENTRE);
        objectif(pinceau, objectifNational * pas, 28, "Objectif national : moins de " + objectifNational + "\u00a0jours");
        objectif(pinceau, objectifLocal * pas, 9, "Objectif local : moins de " + objectifLocal + "\u00a0jours");
    }

    private static void objectif(Pinceau pinceau, double x, double y, String texte) {
        pinceau.tirets(Palette.ENCRE, 1, x, y - 6, x, BASE).texte(texte, x - 6, y + 2, 8.5, true, Palette.ENCRE, Appui.DROITE);
    }
}
