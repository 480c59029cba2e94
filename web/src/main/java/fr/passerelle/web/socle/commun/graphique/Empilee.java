package fr.passerelle.web.socle.commun.graphique;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of a whole in one bar ({@code pa:empilee}); at most six, in the order given. */
public record Empilee(List<Barre> parts) {

    public Empilee {
        parts = List.copyOf(parts);
    }

    public List<Segment> segments() {
        double total = parts.stream().mapToDouble(Barre::valeur).sum();
        List<Segment> segments = new ArrayList<>();
        double debut = 0;
        for (Barre part : parts) {
            double largeur = Trace.part(part.valeur(), total);
            segments.add(new Segment(part.libelle(), part.texte(), Trace.pourcent(debut), Trace.pourcent(largeur),
                    segments.size() + 1));
            debut += largeur;
        }
        return segments;
    }

    public String enClair() {
        return parts.stream().map(p -> p.libelle() + "\u00a0: " + p.texte()).collect(Collectors.joining(", "));
    }

    /** One part ready to draw. */
    public record Segment(String libelle, String texte, String x, String largeur, int serie) {
    }
}
