package fr.passerelle.web.avip.annuaire;

import fr.passerelle.avip.annuaire.Departement;
import fr.passerelle.avip.annuaire.Departement.Lieu;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The map of what a page of the directory shows: marks that would hide each other are spread. */
public record Carte(Departement departement, List<Repere> reperes) {

    private static final double ECART = 2.4;
    private static final double MARGE = 3;

    /** A mark on the map; it leads to the card of the same number. */
    public record Repere(int rang, long structure, String x, String y, String classe, String enClair) {
    }

    static Carte de(Departement departement, List<Fiche> fiches) {
        List<Groupe> groupes = new ArrayList<>();
        fiches.stream().filter(f -> f.structure().estSituee()).forEach(f -> {
            Lieu lieu = departement.lieu(f.structure().latitude().doubleValue(), f.structure().longitude().doubleValue());
            groupes.stream().filter(g -> g.couvre(lieu)).findFirst().orElseGet(() -> {
                Groupe nouveau = new Groupe(lieu, new ArrayList<>());
                groupes.add(nouveau);
                return nouveau;
            }).fiches().add(f);
        });
        return new Carte(departement, groupes.stream().flatMap(Groupe::reperes).sorted(Comparator.comparingInt(Repere::rang)).toList());
    }

    /** Marks that would hide each other: they are put around the first one's place. */
    private record Groupe(Lieu centre, List<Fiche> fiches) {

        boolean couvre(Lieu lieu) {
            return Math.hypot(lieu.x() - centre.x(), lieu.y() - centre.y()) < 2 * ECART;
        }

        Stream<Repere> reperes() {
            double ecart = fiches.size() == 1 ? 0 : Math.max(ECART, ECART * fiches.size() / Math.PI);
            return IntStream.range(0, fiches.size()).mapToObj(i -> {
                double angle = 2 * Math.PI * i / fiches.size();
                Fiche f = fiches.get(i);
                return new Repere(f.rang(), f.structure().id(), nombre(centre.x() + ecart * Math.cos(angle)), nombre(centre.y() + ecart * Math.sin(angle)),
                        "repere-" + f.ton(), f.enClair());
            });
        }
    }

    /** The frame, with room for a mark on its edge. */
    public String cadre() {
        List<Double> c = departement.cadre();
        return String.join(" ", nombre(c.get(0) - MARGE), nombre(c.get(1) - MARGE), nombre(c.get(2) + 2 * MARGE), nombre(c.get(3) + 2 * MARGE));
    }

    private static String nombre(double valeur) {
        return String.format(Locale.ROOT, "%.2f", valeur);
    }
}
