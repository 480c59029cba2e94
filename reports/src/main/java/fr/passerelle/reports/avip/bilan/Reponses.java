package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.avip.chiffres.ComplementsAvip.Etape;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.dessin.Barre;
import fr.passerelle.reports.socle.dessin.BarresHorizontales;
import fr.passerelle.reports.socle.dessin.Histogramme;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.bilans.Indicateur;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of requests, how soon, and why some were refused (I-13 to I-16). */
final class Reponses implements Section<ComplementsAvip> {

    private static final int DELAI = 10;
    private static final Map<Etape, String> ETAPES = Map.of(Etape.RECUES, "Reçues", Etape.REPONDUES, "Répondues", Etape.ACCEPTEES, "Acceptées", Etape.ACCUEILS, "Suivies d’un accueil");

    @Override
    public String titre() {
        return "Les réponses";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        if (!Dits.orientationsConnues(c)) {
            Dits.nonConnues(c, redaction, "Les réponses et leurs délais");
            redaction.commentaire(c.texte("REPONSES"));
            return;
        }
        redaction.accroche(Dits.connu(c, "I-15") ? Dits.valeur(c, "I-15") + " des orientations ont reçu leur réponse dans le délai" + Dits.sur(c, "I-15") + "."
                : "Aucune réponse n’était due dans l’année.");
        entonnoir(c, redaction);
        delais(c, redaction);
        Dits.indicateurs(c, redaction, "Réponses et délais", "I-13", "I-15", "I-14.MOYEN", "I-14.MEDIAN", "I-16");
        refus(c, redaction);
        redaction.commentaire(c.texte("REPONSES"));
    }

    private static void entonnoir(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        Map<Etape, Long> etapes = c.bilan().propre().entonnoir();
        long recues = etapes.getOrDefault(Etape.RECUES, 0L);
        if (recues == 0) {
            return;
        }
        List<Barre> barres = Stream.of(Etape.values()).map(e -> new Barre(ETAPES.get(e), etapes.getOrDefault(e, 0L).doubleValue(),
                etapes.getOrDefault(e, 0L) + " (" + Dits.part(etapes.getOrDefault(e, 0L), recues) + ")")).toList();
        String titre = "Sur " + Typographie.compte(recues, "orientation") + ", " + etapes.getOrDefault(Etape.ACCUEILS, 0L) + " ont mené à un accueil";
        redaction.figure(titre, new BarresHorizontales(barres), titre + ". " + barres.stream().map(b -> b.libelle() + "\u202f: " + b.etiquette()).collect(Collectors.joining("\u202f; ")) + ".");
        Tableau tableau = new Tableau(Colonnes.NOMBRE_PART, "Étape", "Nombre", "Part");
        Stream.of(Etape.values()).forEach(e -> tableau.rangee(ETAPES.get(e), Long.toString(etapes.getOrDefault(e, 0L)), Dits.part(etapes.getOrDefault(e, 0L), recues)));
        redaction.tableau("Jusqu’où vont les orientations de l’année", tableau);
    }

    private static void delais(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        Map<Integer, Long> delais = new TreeMap<>(c.bilan().propre().delais());
        if (delais.isEmpty()) {
            return;
        }
        String titre = "Une réponse vient en " + Dits.valeur(c, "I-14.MOYEN") + " en moyenne, la moitié en " + Dits.valeur(c, "I-14.MEDIAN") + " au plus";
        redaction.figure(titre, new Histogramme(delais, "Jours calendaires de l’envoi à la réponse, pauses déduites", new Histogramme.But(DELAI + 1, "Délai\u202f: " + DELAI + "\u00a0jours"), null),
                titre + ". " + delais.entrySet().stream().map(d -> jours(d.getKey()) + "\u202f: " + d.getValue()).collect(Collectors.joining("\u202f; ")) + ".");
        Tableau tableau = new Tableau(Colonnes.NOMBRE_PART, "Délai", "Réponses", "Part cumulée");
        long total = delais.values().stream().mapToLong(Long::longValue).sum();
        long cumul = 0;
        for (Map.Entry<Integer, Long> d : delais.entrySet()) {
            cumul += d.getValue();
            tableau.rangee(jours(d.getKey()), Long.toString(d.getValue()), Dits.part(cumul, total));
        }
        redaction.note("Le trait est le délai de " + DELAI + " jours, avant son report au jour ouvré qui suit.").tableau("Réponses selon le délai", tableau);
    }

    private static String jours(int nombre) {
        return nombre == 0 ? "Le jour même" : Typographie.compte(nombre, "jour");
    }

    private static void refus(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        List<Indicateur> motifs = Dits.lignes(c, "I-16.MOTIF");
        if (motifs.isEmpty()) {
            return;
        }
        List<Barre> barres = motifs.stream().map(m -> new Barre(m.libelle(), m.numerateur().doubleValue(), c.effectif(m))).toList();
        List<String> premiers = motifs.stream().filter(m -> m.numerateur().compareTo(motifs.get(0).numerateur()) == 0).map(m -> Typographie.minuscule(m.libelle())).toList();
        String titre = (premiers.size() > 1 ? "Premiers motifs de refus, à égalité\u202f: " : "Premier motif de refus\u202f: ") + String.join(", ", premiers);
        redaction.figure(titre, new BarresHorizontales(barres), titre + ". " + barres.stream().map(b -> b.libelle() + "\u202f: " + b.etiquette()).collect(Collectors.joining("\u202f; ")) + ".");
        Dits.effectifs(c, redaction, "Motifs de refus", "Motif", "I-16.MOTIF");
    }
}
