package fr.passerelle.reports.socle.dessin;

import fr.passerelle.reports.socle.dessin.Pinceau.Appui;
import java.util.Map;
import java.util.TreeMap;

/** A column a day, and two vertical lines where the goals stand. */
public final class Histogramme extends Dessin {

    /** Beyond, the days share one column. */
    private static final int DERNIER_JOUR = 20;
    private static final double HAUT = 52;
    private static final double BASE = 138;

    /** @param jours what is done in less attains it */
    public record But(int jours, String libelle) {
    }

    private final transient Map<Integer, Long> parJour;
    private final int jours;
    private final String axe;
    private final transient But but;
    private final transient But autreBut;

    /**
     * @param parJour how many took 0, 1, 2… days
     * @param axe what the days count
     * @param but the goal whose attained columns stand out
     * @param autreBut another one, {@code null} for none
     */
    public Histogramme(Map<Integer, Long> parJour, String axe, But but, But autreBut) {
        super(174);
        TreeMap<Integer, Long> regroupes = new TreeMap<>();
        parJour.forEach((jour, nombre) -> regroupes.merge(Math.min(jour, DERNIER_JOUR + 1), nombre, Long::sum));
        this.parJour = regroupes;
        this.jours = Math.max(but.jours() + 3, regroupes.isEmpty() ? 0 : regroupes.lastKey() + 1);
        this.axe = axe;
        this.but = but;
        this.autreBut = autreBut;
    }

    @Override
    protected void tracer(Pinceau pinceau) {
        long maximum = Math.max(1, parJour.values().stream().mapToLong(Long::longValue).max().orElse(1));
        double pas = (double) largeur() / jours;
        for (int jour = 0; jour < jours; jour++) {
            long nombre = parJour.getOrDefault(jour, 0L);
            double hauteur = (BASE - HAUT) * nombre / maximum;
            if (nombre > 0) {
                pinceau.surface(jour < but.jours() ? Palette.ACCENT : Palette.ENCRE_DOUCE,
                                jour * pas + pas * 0.12, BASE - hauteur, pas * 0.76, hauteur)
                        .texte(String.valueOf(nombre), (jour + 0.5) * pas, BASE - hauteur - 5, 9, true, Palette.ENCRE, Appui.CENTRE);
            }
            pinceau.texte(jour > DERNIER_JOUR ? (DERNIER_JOUR + 1) + "\u00a0+" : String.valueOf(jour),
                    (jour + 0.5) * pas, BASE + 14, 8.5, false, Palette.ENCRE, Appui.CENTRE);
        }
        pinceau.trait(Palette.ENCRE, 0.7, 0, BASE, largeur(), BASE)
                .texte(axe,
                        largeur() / 2.0, BASE + 30, 8.5, false, Palette.ENCRE_DOUCE, Appui.CENTRE);
        if (autreBut != null) {
            objectif(pinceau, autreBut.jours() * pas, 28, autreBut.libelle());
        }
        objectif(pinceau, but.jours() * pas, 9, but.libelle());
    }

    private static void objectif(Pinceau pinceau, double x, double y, String texte) {
        pinceau.tirets(Palette.ENCRE, 1, x, y - 6, x, BASE).texte(texte, x - 6, y + 2, 8.5, true, Palette.ENCRE, Appui.DROITE);
    }
}
