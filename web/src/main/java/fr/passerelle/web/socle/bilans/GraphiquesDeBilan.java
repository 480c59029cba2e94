package fr.passerelle.web.socle.bilans;

import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.web.socle.commun.graphique.Barre;
import fr.passerelle.web.socle.commun.graphique.Barres;
import fr.passerelle.web.socle.commun.graphique.Colonnes;
import fr.passerelle.web.socle.commun.graphique.Empilee;
import fr.passerelle.web.socle.commun.graphique.Histogramme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The charts of a bilan, from its figures; each bar leads to its cases for who may see them. */
public final class GraphiquesDeBilan {

    /** Beyond this many days the histogram gathers the rest in a last class. */
    private static final int DERNIER_JOUR = 15;

    private final Bilan<?> bilan;
    private final Function<String, String> lien;

    /** @param lien from the code of a figure to the address of its cases, or {@code null} */
    public GraphiquesDeBilan(Bilan<?> bilan, Function<String, String> lien) {
        this.bilan = bilan;
        this.lien = lien;
    }

    /** The lines of a breakdown, in their own order or the largest first. */
    public Barres barres(String repartition, boolean triees) {
        List<Indicateur> lignes = new ArrayList<>(bilan.repartition(repartition).lignes());
        if (triees) {
            lignes.sort(Comparator.comparing(Indicateur::numerateur).reversed());
        }
        return new Barres(lignes.stream().map(this::barre).toList());
    }

    /** Plain indicators that part one whole. */
    public Empilee parts(String... codes) {
        return new Empilee(Stream.of(codes).map(bilan::indicateur).map(this::barre).toList());
    }

    /** The lines of a breakdown as parts of one whole. */
    public Empilee empilee(String repartition) {
        return new Empilee(bilan.repartition(repartition).lignes().stream().map(this::barre).toList());
    }

    /** @param precedents the four quarters of the year before, none when not known */
    public Colonnes trimestres(String repartition, List<Long> precedents) {
        List<Barre> avant = new ArrayList<>();
        precedents.forEach(n -> avant.add(new Barre("T" + (avant.size() + 1), n, Long.toString(n))));
        List<Barre> valeurs = new ArrayList<>();
        for (Indicateur t : bilan.repartition(repartition).lignes()) {
            valeurs.add(new Barre("T" + (valeurs.size() + 1), t.numerateur().doubleValue(), Affichage.valeur(t)));
        }
        return new Colonnes(String.valueOf(bilan.annee()), String.valueOf(bilan.annee() - 1), valeurs, avant);
    }

    /**
     * One class a day, the rare long delays together at the end.
     *
     * @param auMoins a day shown in any case
     */
    public static Histogramme histogramme(Map<Integer, Long> parJour, int auMoins, List<Histogramme.But> buts) {
        int plusLong = parJour.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
        int derniere = Math.max(auMoins, Math.min(plusLong, DERNIER_JOUR));
        List<Barre> classes = new ArrayList<>();
        for (int jour = 0; jour <= derniere; jour++) {
            long nombre = parJour.getOrDefault(jour, 0L);
            classes.add(new Barre(Integer.toString(jour), nombre, Long.toString(nombre)));
        }
        if (plusLong > derniere) {
            long auDela = parJour.entrySet().stream().filter(e -> e.getKey() > derniere).mapToLong(Map.Entry::getValue).sum();
            classes.add(new Barre(derniere + 1 + "\u00a0et\u00a0+", auDela, Long.toString(auDela)));
        }
        return new Histogramme(classes, buts);
    }

    private Barre barre(Indicateur i) {
        return new Barre(i.libelle(), i.numerateur().doubleValue(), Affichage.nombre(i.numerateur()) + " (" + Affichage.valeur(i) + ")",
                lien.apply(i.code()));
    }
}
