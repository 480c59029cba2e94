package fr.passerelle.web.socle.commun.graphique;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many for each class, side by side, with the goals drawn between two classes ({@code pa:histogramme}).
 *
 * @param barres one per class, in order
 * @param buts the goals: each after how many classes, and its words
 */
public record Histogramme(List<Barre> barres, List<But> buts) {

    /** Above that many, their names would touch on a telephone: every other one is written, the last always. */
    private static final int NOMS_AU_PLUS = 12;

    public Histogramme {
        barres = List.copyOf(barres);
        buts = List.copyOf(buts);
    }

    /** A goal, drawn after {@code apres} classes. What lies past the last goal is drawn as late. */
    public record But(int apres, String libelle) {
    }

    public List<Classe> classes() {
        double max = barres.stream().mapToDouble(Barre::valeur).max().orElse(0);
        int dernierBut = buts.stream().mapToInt(But::apres).max().orElse(Integer.MAX_VALUE);
        double pas = 1.0 / Math.max(1, barres.size());
        List<Classe> classes = new ArrayList<>();
        for (Barre barre : barres) {
            int rang = classes.size();
            long hauteur = Trace.hauteur(barre.valeur(), max);
            classes.add(new Classe(barre.libelle(), ecrit(rang) ? barre.libelle() : "", barre.valeur() == 0 ? "" : barre.texte(), barre.texte(),
                    Trace.pourcent((rang + 0.05) * pas), Trace.pourcent((rang + 0.5) * pas), Trace.pourcent(0.9 * pas),
                    Trace.PIED - hauteur, hauteur, rang >= dernierBut ? "retard" : "1"));
        }
        return classes;
    }

    private boolean ecrit(int rang) {
        return barres.size() <= NOMS_AU_PLUS || (barres.size() - 1 - rang) % 2 == 0;
    }

    public List<Objectif> objectifs() {
        double pas = 1.0 / Math.max(1, barres.size());
        List<Objectif> objectifs = new ArrayList<>();
        for (But but : buts) {
            double place = but.apres() * pas;
            boolean aGauche = place > 0.5;
            objectifs.add(new Objectif(but.libelle(), Trace.pourcent(place), 12 + 18L * objectifs.size(),
                    aGauche ? "end" : "start", aGauche ? -6 : 6));
        }
        return objectifs;
    }

    public String enClair() {
        return barres.stream().map(b -> b.libelle() + "\u00a0: " + b.texte()).collect(Collectors.joining(", "));
    }

    /**
     * One class ready to draw.
     *
     * @param repere what is written under it, which may be nothing
     */
    public record Classe(String libelle, String repere, String texte, String nombre, String x, String milieu, String largeur, long y,
            long hauteur, String serie) {

        public long yTexte() {
            return y - 8;
        }
    }

    /** One goal ready to draw. */
    public record Objectif(String libelle, String x, long y, String ancre, int ecart) {
    }
}
