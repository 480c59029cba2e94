package fr.passerelle.web.socle.commun.graphique;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns by period, with the year before as a thin line ({@code pa:colonnes}).
 *
 * @param nom what the columns are: « 2025 »
 * @param nomAvant what the line is: « 2024 », or {@code null} when there is none
 * @param valeurs one value per period
 * @param valeursAvant as many, or empty
 */
public record Colonnes(String nom, String nomAvant, List<Barre> valeurs, List<Barre> valeursAvant) {

    public Colonnes {
        valeurs = List.copyOf(valeurs);
        valeursAvant = List.copyOf(valeursAvant);
    }

    public boolean aUnAvant() {
        return !valeursAvant.isEmpty();
    }

    public List<Colonne> colonnes() {
        return placer(valeurs);
    }

    public List<Colonne> pointsAvant() {
        return placer(valeursAvant);
    }

    public List<Trait> ligneAvant() {
        List<Colonne> points = pointsAvant();
        List<Trait> traits = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Colonne depart = points.get(i - 1);
            Colonne arrivee = points.get(i);
            traits.add(new Trait(depart.milieu(), depart.y(), arrivee.milieu(), arrivee.y()));
        }
        return traits;
    }

    public List<Ligne> lignes() {
        return IntStream.range(0, valeurs.size()).mapToObj(i -> new Ligne(valeurs.get(i).libelle(), valeurs.get(i).texte(),
                i < valeursAvant.size() ? valeursAvant.get(i).texte() : "")).toList();
    }

    public String enClair() {
        return nom + "\u00a0: " + valeurs.stream().map(v -> v.libelle() + " " + v.texte()).collect(Collectors.joining(", "));
    }

    private List<Colonne> placer(List<Barre> barres) {
        double max = Stream.concat(valeurs.stream(), valeursAvant.stream()).mapToDouble(Barre::valeur).max().orElse(0);
        double pas = 1.0 / Math.max(1, valeurs.size());
        List<Colonne> colonnes = new ArrayList<>();
        for (Barre barre : barres) {
            double debut = colonnes.size() * pas;
            long hauteur = Trace.hauteur(barre.valeur(), max);
            colonnes.add(new Colonne(barre.libelle(), barre.texte(), Trace.pourcent(debut + 0.2 * pas),
                    Trace.pourcent(debut + 0.5 * pas), Trace.pourcent(0.6 * pas), Trace.PIED - hauteur, hauteur));
        }
        return colonnes;
    }

    /** One column ready to draw. */
    public record Colonne(String libelle, String texte, String x, String milieu, String largeur, long y, long hauteur) {

        public long yTexte() {
            return y - 8;
        }
    }

    /** One stroke of the line of the year before. */
    public record Trait(String x1, long y1, String x2, long y2) {
    }

    /** One row of the data table. */
    public record Ligne(String libelle, String texte, String texteAvant) {
    }
}
