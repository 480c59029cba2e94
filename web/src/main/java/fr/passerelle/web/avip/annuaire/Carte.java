package fr.passerelle.web.avip.annuaire;

import fr.passerelle.avip.annuaire.Departement;
import fr.passerelle.avip.annuaire.Departement.Lieu;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The map of what a page of the directory shows: structures at the same point are spread around it. */
public record Carte(Departement departement, List<Repere> reperes) {

    private static final double ECART = 2.4;
    private static final double MARGE = 3;

    /** A mark on the map; it leads to the card of the same number. */
    public record Repere(int rang, long structure, String x, String y, String classe, String enClair) {
    }

    static Carte de(Departement departement, List<Fiche> fiches) {
        Map<List<?>, List<Fiche>> auMemePoint = fiches.stream().filter(f -> f.structure().estSituee())
                .collect(Collectors.groupingBy(f -> List.of(f.structure().latitude(), f.structure().longitude())));
        Map<Integer, Repere> parRang = new HashMap<>();
        auMemePoint.values().forEach(ensemble -> {
            for (int i = 0; i < ensemble.size(); i++) {
                Repere repere = repere(departement, ensemble.get(i), i, ensemble.size());
                parRang.put(repere.rang(), repere);
            }
        });
        return new Carte(departement, new ArrayList<>(parRang.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList()));
    }

    /** The frame, with room for a mark on its edge. */
    public String cadre() {
        List<Double> c = departement.cadre();
        return String.join(" ", nombre(c.get(0) - MARGE), nombre(c.get(1) - MARGE), nombre(c.get(2) + 2 * MARGE), nombre(c.get(3) + 2 * MARGE));
    }

    private static Repere repere(Departement d, Fiche f, int i, int nombre) {
        Lieu lieu = d.lieu(f.structure().latitude().doubleValue(), f.structure().longitude().doubleValue());
        double angle = 2 * Math.PI * i / nombre;
        double ecart = nombre == 1 ? 0 : Math.max(ECART, ECART * nombre / Math.PI);
        return new Repere(f.rang(), f.structure().id(), nombre(lieu.x() + ecart * Math.cos(angle)), nombre(lieu.y() + ecart * Math.sin(angle)),
                "repere-" + f.ton(), f.enClair());
    }

    private static String nombre(double valeur) {
        return String.format(Locale.ROOT, "%.2f", valeur);
    }
}
