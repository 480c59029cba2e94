package fr.passerelle.web.socle.commun.graphique;

import java.util.List;

/** Horizontal bars on one scale ({@code pa:barres}): the longest fills its column. */
public record Barres(List<Barre> barres) {

    public Barres {
        barres = List.copyOf(barres);
    }

    public List<BarreTracee> traces() {
        double max = barres.stream().mapToDouble(Barre::valeur).max().orElse(0);
        return barres.stream().map(b -> new BarreTracee(b.libelle(), b.texte(), b.lien(),
                Trace.pourcent(Trace.part(b.valeur(), max)), 1)).toList();
    }

    /** One bar ready to draw. */
    public record BarreTracee(String libelle, String texte, String lien, String largeur, int serie) {
    }
}
