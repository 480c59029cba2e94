package fr.passerelle.web.mediation.bilan;

import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.web.socle.commun.graphique.Barre;
import fr.passerelle.web.socle.commun.graphique.Barres;
import fr.passerelle.web.socle.commun.graphique.Colonnes;
import fr.passerelle.web.socle.commun.graphique.Empilee;
import fr.passerelle.web.socle.commun.graphique.Histogramme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The charts of a bilan, from its figures; each bar leads to its cases for who may see them. */
final class GraphiquesBilan {

    /** Beyond this many days the histogram gathers the answers in a last class. */
    private static final int DERNIER_JOUR = 15;

    private final Bilan<Complements> bilan;
    private final Seuils seuils;
    private final Function<String, String> lien;

    /** @param lien from the code of a figure to the address of its cases, or {@code null} */
    GraphiquesBilan(Bilan<Complements> bilan, Seuils seuils, Function<String, String> lien) {
        this.bilan = bilan;
        this.seuils = seuils;
        this.lien = lien;
    }

    /** The lines of a breakdown, in their own order or the largest first. */
    Barres barres(String repartition, boolean triees) {
        List<Indicateur> lignes = new ArrayList<>(bilan.repartition(repartition).lignes());
        if (triees) {
            lignes.sort(Comparator.comparing(Indicateur::numerateur).reversed());
        }
        return new Barres(lignes.stream()
                .map(l -> new Barre(l.libelle(), l.numerateur().doubleValue(), effectifEtPart(l), lien.apply(l.code())))
                .toList());
    }

    Empilee directesEtTiers() {
        return new Empilee(List.of(part("I-04"), part("I-04.TIERS")));
    }

    Empilee positions() {
        return new Empilee(bilan.repartition("I-07.POSITION").lignes().stream().map(this::part).toList());
    }

    Empilee recevabilite() {
        Indicateur taux = bilan.indicateur("I-02");
        BigDecimal recevables = taux.denominateur().subtract(taux.numerateur());
        BigDecimal aExaminer = bilan.indicateur("I-01").numerateur().subtract(taux.denominateur());
        List<Barre> parts = new ArrayList<>();
        parts.add(new Barre("Recevables", recevables.doubleValue(), Affichage.nombre(recevables)));
        parts.add(new Barre("Irrecevables ou réorientées", taux.numerateur().doubleValue(), Affichage.nombre(taux.numerateur())));
        if (aExaminer.signum() > 0) {
            parts.add(new Barre("Recevabilité à examiner", aExaminer.doubleValue(), Affichage.nombre(aExaminer)));
        }
        return new Empilee(parts);
    }

    Colonnes trimestres() {
        List<Barre> avant = new ArrayList<>();
        bilan.propre().trimestresN1().forEach(n -> avant.add(new Barre("T" + (avant.size() + 1), n, Long.toString(n))));
        List<Barre> valeurs = new ArrayList<>();
        for (Indicateur t : bilan.repartition("I-06").lignes()) {
            valeurs.add(new Barre("T" + (valeurs.size() + 1), t.numerateur().doubleValue(), Affichage.valeur(t)));
        }
        return new Colonnes(String.valueOf(bilan.annee()), String.valueOf(bilan.annee() - 1), valeurs, avant);
    }

    /** One class a day, the rare long delays together at the end. */
    Histogramme delais() {
        int plusLong = bilan.propre().delais().keySet().stream().max(Comparator.naturalOrder()).orElse(0);
        int derniere = Math.max(seuils.retard(), Math.min(plusLong, DERNIER_JOUR));
        List<Barre> classes = new ArrayList<>();
        for (int jour = 0; jour <= derniere; jour++) {
            long nombre = bilan.propre().delais().getOrDefault(jour, 0L);
            classes.add(new Barre(Integer.toString(jour), nombre, Long.toString(nombre)));
        }
        if (plusLong > derniere) {
            long auDela = bilan.propre().delais().entrySet().stream().filter(e -> e.getKey() > derniere)
                    .mapToLong(java.util.Map.Entry::getValue).sum();
            classes.add(new Barre(derniere + 1 + "\u00a0et\u00a0+", auDela, Long.toString(auDela)));
        }
        return new Histogramme(classes, List.of(
                new Histogramme.But(seuils.national(), "national\u00a0: moins de " + seuils.national()),
                new Histogramme.But(seuils.retard(), "local\u00a0: moins de " + seuils.retard())));
    }

    private Barre part(String code) {
        return part(bilan.indicateur(code));
    }

    private Barre part(Indicateur i) {
        return new Barre(i.libelle(), i.numerateur().doubleValue(), effectifEtPart(i), lien.apply(i.code()));
    }

    private static String effectifEtPart(Indicateur i) {
        return Affichage.nombre(i.numerateur()) + " (" + Affichage.valeur(i) + ")";
    }
}
