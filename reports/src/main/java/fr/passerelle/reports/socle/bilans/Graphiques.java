package fr.passerelle.reports.socle.bilans;

import fr.passerelle.reports.socle.dessin.Barre;
import fr.passerelle.reports.socle.dessin.BarreCent;
import fr.passerelle.reports.socle.dessin.BarresHorizontales;
import fr.passerelle.reports.socle.dessin.Dessin;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.socle.bilans.Indicateur;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The charts that several sections draw alike; each says in words what it shows. */
public final class Graphiques {

    private Graphiques() {
    }

    /** The bars of a breakdown, in its order. */
    public static List<Barre> barres(ChiffresImprimes<?> chiffres, String code) {
        return chiffres.lignes(code).stream().map(l -> barre(chiffres, l)).toList();
    }

    public static Barre barre(ChiffresImprimes<?> chiffres, Indicateur ligne) {
        return new Barre(ligne.libelle(), reel(ligne.valeur()), chiffres.valeur(ligne), reel(ligne.n1().precedente()),
                chiffres.precedente(ligne));
    }

    /** The same from the longest to the shortest; what may not be shown comes last. */
    public static List<Barre> barresTriees(ChiffresImprimes<?> chiffres, String code) {
        return chiffres.lignesTriees(code).stream().map(l -> barre(chiffres, l)).toList();
    }

    public static void barresHorizontales(ChiffresImprimes<?> chiffres, Redaction redaction, String titre, String code) {
        tracer(chiffres, redaction, titre, barresTriees(chiffres, code), BarresHorizontales::new);
    }

    public static void barreCent(ChiffresImprimes<?> chiffres, Redaction redaction, String titre, String code) {
        tracer(chiffres, redaction, titre, barres(chiffres, code), BarreCent::new);
    }

    /** Draws the chart, or says that there is nothing to draw. */
    public static void tracer(ChiffresImprimes<?> chiffres, Redaction redaction, String titre, List<Barre> barres,
            Function<List<Barre>, Dessin> dessin) {
        if (chiffres.estVide()) {
            redaction.texte(chiffres.mots().vide());
        } else if (!barres.isEmpty()) {
            redaction.figure(titre, dessin.apply(barres), titre + ". " + enMots(barres));
        }
    }

    private static String enMots(List<Barre> barres) {
        return barres.stream().map(b -> b.libelle() + "\u202f: " + b.etiquette()).collect(Collectors.joining("\u202f; ")) + ".";
    }

    private static Double reel(BigDecimal valeur) {
        return valeur == null ? null : valeur.doubleValue();
    }
}
