package fr.passerelle.web.mediation.tableau;

import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.tableau.Situation;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.web.socle.commun.graphique.Barre;
import fr.passerelle.web.socle.commun.graphique.Barres;
import fr.passerelle.web.socle.commun.graphique.Colonnes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The activity as a board reads it: key figures of the year, the months behind, what people complain about. */
public record Activite(Situation situation, Bilan<Complements> bilan) {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMM", Locale.FRENCH);
    private static final List<String> CLES = List.of("I-01", "I-10", "I-12", "I-07");
    private static final int MOTIFS = 6;

    public int annee() {
        return bilan.annee();
    }

    public List<Cle> cles() {
        return CLES.stream().map(bilan::indicateur).map(Cle::new).toList();
    }

    /** Received by month, with what was answered as a line. */
    public Colonnes mois() {
        return new Colonnes("Reçues", "Répondues", parMois(Situation.Mois::recues), parMois(Situation.Mois::repondues));
    }

    public Barres motifs() {
        return new Barres(bilan.repartition("I-05.MOTIF").lignes().stream()
                .filter(l -> l.numerateur().signum() > 0)
                .sorted(Comparator.comparing(Indicateur::numerateur).reversed())
                .limit(MOTIFS)
                .map(l -> new Barre(l.libelle(), l.numerateur().doubleValue(),
                        Affichage.nombre(l.numerateur()) + " (" + Affichage.valeur(l) + ")"))
                .toList());
    }

    public boolean vide() {
        return bilan.estVide();
    }

    private List<Barre> parMois(ToLongFunction<Situation.Mois> valeur) {
        return situation.mois().stream().map(m -> barre(m.debut(), valeur.applyAsLong(m))).toList();
    }

    private static Barre barre(LocalDate mois, long valeur) {
        return new Barre(MOIS.format(mois), valeur, Affichage.nombre(BigDecimal.valueOf(valeur)));
    }

    /** A key figure with the year before beside it. */
    public record Cle(Indicateur indicateur) {

        public String libelle() {
            return indicateur.libelle();
        }

        public String valeur() {
            return Affichage.valeurEnClair(indicateur);
        }

        public String avant() {
            return "Année précédente\u202f: " + Affichage.precedente(indicateur);
        }
    }
}
