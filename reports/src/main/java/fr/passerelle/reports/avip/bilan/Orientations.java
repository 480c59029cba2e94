package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.dessin.Barre;
import fr.passerelle.reports.socle.dessin.BarresHorizontales;
import fr.passerelle.reports.socle.dessin.ColonnesParMois;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.socle.bilans.Indicateur;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who refers families, when, in which direction (I-12). */
final class Orientations implements Section<ComplementsAvip> {

    @Override
    public String titre() {
        return "Les orientations";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        if (!Dits.orientationsConnues(c)) {
            Dits.nonConnues(c, redaction, "Les orientations");
            redaction.commentaire(c.texte("ORIENTATIONS"));
            return;
        }
        redaction.accroche(Dits.nombre(c, "I-12") == 0 ? "Aucune orientation n’a été envoyée dans l’année."
                : "Les structures ont reçu " + Dits.compte(c, "I-12", "orientation") + " dans l’année.");
        prescripteurs(c, redaction);
        mois(c, redaction);
        Dits.effectifs(c, redaction, "Orientations selon leur sens", "Sens", "I-12.SENS");
        redaction.commentaire(c.texte("ORIENTATIONS"));
    }

    private static void prescripteurs(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        List<Indicateur> lignes = Dits.lignes(c, "I-12.PRESCRIPTEUR");
        if (lignes.isEmpty()) {
            return;
        }
        Indicateur premier = lignes.get(0);
        String titre = premier.libelle() + "\u202f: " + c.effectif(premier) + " orientations sur " + Dits.nombre(c, "I-12");
        List<Barre> barres = lignes.stream().map(l -> new Barre(l.libelle(), l.numerateur().doubleValue(), c.effectif(l))).toList();
        redaction.figure(titre, new BarresHorizontales(barres), titre + ". "
                + barres.stream().map(b -> b.libelle() + "\u202f: " + b.etiquette()).collect(Collectors.joining("\u202f; ")) + ".");
        Dits.effectifs(c, redaction, "Orientations par type de prescripteur", "Prescripteur", "I-12.PRESCRIPTEUR");
    }

    private static void mois(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        List<Long> parMois = c.bilan().propre().parMois();
        long maximum = parMois.stream().mapToLong(Long::longValue).max().orElse(0);
        if (maximum == 0) {
            return;
        }
        List<String> pics = new ArrayList<>();
        Tableau tableau = new Tableau(Colonnes.NOMBRE_PART, "Mois", "Nombre", "Part");
        for (int m = 0; m < parMois.size(); m++) {
            String nom = Month.of(m + 1).getDisplayName(TextStyle.FULL, Locale.FRENCH);
            if (parMois.get(m) == maximum) {
                pics.add(nom);
            }
            tableau.rangee(nom.substring(0, 1).toUpperCase(Locale.FRENCH) + nom.substring(1), Long.toString(parMois.get(m)), Dits.part(parMois.get(m), Dits.nombre(c, "I-12")));
        }
        String titre = "Le plus d’orientations en " + String.join(", ", pics) + "\u202f: " + maximum + (pics.size() > 1 ? " chaque fois" : "");
        redaction.figure(titre, new ColonnesParMois(parMois, parMois.stream().map(String::valueOf).toList()), titre + ". Orientations de janvier à décembre\u202f: "
                + parMois.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".");
        redaction.tableau("Orientations par mois", tableau);
    }
}
