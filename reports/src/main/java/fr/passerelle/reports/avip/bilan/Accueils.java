package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.dessin.Barre;
import fr.passerelle.reports.socle.dessin.BarresHorizontales;
import fr.passerelle.reports.socle.dessin.Chaleur;
import fr.passerelle.reports.socle.dessin.ColonnesParMois;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.bilans.Affichage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long children stay, on which half-days, how many are there (I-11, I-17, I-21). */
final class Accueils implements Section<ComplementsAvip> {

    private static final List<String> JOURS = List.of("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi");
    private static final List<String> MOITIES = List.of("Matin", "Après-midi");

    @Override
    public String titre() {
        return "Les accueils";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        if (!Dits.orientationsConnues(c)) {
            Dits.nonConnues(c, redaction, "La durée et le rythme des accueils");
            redaction.commentaire(c.texte("ACCUEILS"));
            return;
        }
        redaction.accroche(Dits.connu(c, "I-17") ? "Un accueil fini dans l’année a duré " + Dits.valeur(c, "I-17") + " en moyenne." : "Aucun accueil n’a fini dans l’année.");
        Dits.indicateurs(c, redaction, "Durée et emploi des places", "I-17", "I-11", "I-21");
        semaine(c, redaction);
        rythmes(c, redaction);
        presents(c, redaction);
        redaction.commentaire(c.texte("ACCUEILS"));
    }

    private static void semaine(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        List<Long> semaine = c.bilan().propre().semaine();
        if (semaine.isEmpty()) {
            return;
        }
        long maximum = semaine.stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> pics = IntStream.range(0, semaine.size()).filter(i -> semaine.get(i) == maximum)
                .mapToObj(i -> (JOURS.get(i / 2) + " " + MOITIES.get(i % 2)).toLowerCase(Locale.FRENCH)).toList();
        String titre = pics.size() == 1 ? "La demi-journée la plus demandée est le " + pics.get(0) : "Les demi-journées les plus demandées, à égalité\u202f: " + String.join(", ", pics);
        redaction.figure(titre, new Chaleur(JOURS, MOITIES, semaine), titre + ". Contrats par demi-journée, du lundi matin au vendredi après-midi\u202f: "
                + semaine.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".");
        Tableau tableau = new Tableau(Colonnes.NOMBRE_PART, "Jour", "Matin", "Après-midi");
        for (int j = 0; j < JOURS.size(); j++) {
            tableau.rangee(JOURS.get(j), Long.toString(semaine.get(2 * j)), Long.toString(semaine.get(2 * j + 1)));
        }
        redaction.tableau("Contrats de l’année par demi-journée", tableau);
    }

    private static void rythmes(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        Map<Integer, Long> rythmes = new TreeMap<>(c.bilan().propre().rythmes());
        if (rythmes.isEmpty()) {
            return;
        }
        long contrats = rythmes.values().stream().mapToLong(Long::longValue).sum();
        long demiJournees = rythmes.entrySet().stream().mapToLong(r -> r.getKey() * r.getValue()).sum();
        String moyenne = Affichage.nombre(BigDecimal.valueOf(demiJournees).divide(BigDecimal.valueOf(contrats), MathContext.DECIMAL64), 1);
        String titre = "Un enfant vient " + moyenne + "\u00a0demi-journées par semaine en moyenne";
        List<Barre> barres = rythmes.entrySet().stream().map(r -> new Barre(demi(r.getKey()), r.getValue().doubleValue(), Long.toString(r.getValue()))).toList();
        redaction.figure(titre, new BarresHorizontales(barres), titre + ". " + barres.stream().map(b -> b.libelle() + "\u202f: " + b.etiquette()).collect(Collectors.joining("\u202f; ")) + ".");
        Tableau tableau = new Tableau(Colonnes.NOMBRE_PART, "Rythme", "Contrats", "Part");
        rythmes.forEach((n, combien) -> tableau.rangee(demi(n), Long.toString(combien), Dits.part(combien, contrats)));
        redaction.tableau("Contrats de l’année selon leur rythme", tableau);
    }

    private static String demi(int nombre) {
        return nombre + "\u00a0demi-journée" + (nombre > 1 ? "s" : "") + " par semaine";
    }

    private static void presents(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        List<BigDecimal> presents = c.bilan().propre().presents();
        if (presents.isEmpty()) {
            return;
        }
        List<String> dits = presents.stream().map(p -> Affichage.nombre(p, 1)).toList();
        BigDecimal maximum = presents.stream().max(BigDecimal::compareTo).orElseThrow();
        String titre = "Jusqu’à " + Affichage.nombre(maximum, 1) + " enfants présents par jour, en " + mois(presents.indexOf(maximum));
        redaction.figure(titre, new ColonnesParMois(presents, dits), titre + ". Enfants présents par jour, en moyenne, de janvier à décembre\u202f: " + String.join("\u202f; ", dits) + ".");
        Tableau tableau = new Tableau(Colonnes.NOMBRE_PART, "Mois", "Présents", "");
        for (int m = 0; m < presents.size(); m++) {
            tableau.rangee(Typographie.soigner(mois(m).substring(0, 1).toUpperCase(Locale.FRENCH) + mois(m).substring(1)), dits.get(m), "");
        }
        redaction.tableau("Enfants présents par jour, en moyenne, mois par mois", tableau);
    }

    private static String mois(int rang) {
        return Month.of(rang + 1).getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}
