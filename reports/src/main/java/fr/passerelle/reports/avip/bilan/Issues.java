package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.dessin.Barre;
import fr.passerelle.reports.socle.dessin.BarresHorizontales;
import fr.passerelle.reports.socle.dessin.GrilleDePoints;
import fr.passerelle.reports.socle.dessin.PartsEnRangees;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.bilans.Indicateur;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What parents became, and where the children went (I-8, I-9, I-18 to I-20). */
final class Issues implements Section<ComplementsAvip> {

    private static final long PEU = 60;
    private static final String CODE = "I-08";

    @Override
    public String titre() {
        return "Les issues";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        if (Dits.nombre(c, "I-03") == 0) {
            redaction.texte(c.mots().vide());
            return;
        }
        redaction.accroche(Dits.valeur(c, "I-09") + " des parents ont trouvé un emploi ou une formation" + Dits.sur(c, "I-09") + "\u202f; "
                + Dits.valeur(c, "I-09.HORS_RENOUVELLEMENTS") + " hors renouvellements" + Dits.sur(c, "I-09.HORS_RENOUVELLEMENTS") + ".");
        issues(c, redaction);
        deuxFacons(c, redaction);
        Dits.indicateurs(c, redaction, "Accès à l’emploi, renouvellement, continuité", "I-09", "I-09.HORS_RENOUVELLEMENTS", "I-18", "I-19", "I-20", "I-20.NON_JOINTS");
        suite(c, redaction);
        redaction.note("Un parent compte une fois, par l’issue de son contrat fini en dernier. Repères, sur d’autres territoires et d’autres nombres\u202f: 34\u202f% en emploi et "
                + "19\u202f% en formation dans l’étude nationale de 2022\u202f; six mois après, plus de 4 sur 10 de ceux qui avaient trouvé un emploi n’en avaient plus.");
        redaction.commentaire(c.texte("ISSUES"));
    }

    private static void issues(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        List<Indicateur> lignes = Dits.lignes(c, CODE).stream().filter(l -> l.numerateur().signum() > 0).toList();
        if (lignes.isEmpty()) {
            return;
        }
        String titre = premieres(lignes);
        String alternative = titre + ". " + lignes.stream().map(l -> l.libelle() + "\u202f: " + c.effectif(l)).collect(Collectors.joining("\u202f; ")) + ".";
        if (Dits.nombre(c, "I-03") <= PEU) {
            redaction.figure("Un point est un parent. " + titre, new GrilleDePoints(lignes.stream().map(l -> {
                long n = l.numerateur().longValue();
                return new GrilleDePoints.Groupe(l.libelle(), compte(l) ? n : 0, compte(l) ? 0 : n, c.effectif(l));
            }).toList()), alternative);
            redaction.note("Point plein\u202f: emploi ou formation. Point creux\u202f: autre issue, ou accueil en cours.");
        } else {
            redaction.figure(titre, new BarresHorizontales(lignes.stream().map(l -> new Barre(l.libelle(), l.numerateur().doubleValue(), c.effectif(l))).toList()), alternative);
        }
        Dits.effectifs(c, redaction, "Ce que sont devenus les parents", "Issue", CODE);
    }

    /** Ties are named together. */
    private static String premieres(List<Indicateur> lignes) {
        List<String> noms = lignes.stream().filter(l -> l.numerateur().compareTo(lignes.get(0).numerateur()) == 0).map(l -> Typographie.minuscule(l.libelle())).toList();
        return noms.size() == 1 ? "L’issue la plus fréquente\u202f: " + noms.get(0) : "Les issues les plus fréquentes, à égalité\u202f: " + String.join(", ", noms);
    }

    private static boolean compte(Indicateur ligne) {
        String valeur = ligne.code().substring(CODE.length() + 1);
        return Stream.of(IssueParcours.values()).anyMatch(i -> i.name().equals(valeur) && i.estUnEmploiOuUneFormation());
    }

    private static void deuxFacons(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        List<PartsEnRangees.Rangee> rangees = Stream.of(c.indicateur("I-09"), c.indicateur("I-09.HORS_RENOUVELLEMENTS"), c.indicateur("I-20"))
                .filter(i -> i.valeur() != null).map(i -> new PartsEnRangees.Rangee(libelle(i), i.numerateur().doubleValue() / i.denominateur().doubleValue(),
                        c.effectif(i) + " (" + c.valeur(i) + ")", i.denominateur().subtract(i.numerateur()).toPlainString())).toList();
        if (rangees.isEmpty()) {
            return;
        }
        String titre = "Emploi ou formation\u202f: " + Dits.valeur(c, "I-09") + " à la fin de l’accueil"
                + (Dits.connu(c, "I-20") ? ", " + Dits.valeur(c, "I-20") + " de ceux qui ont répondu six mois après" : "");
        redaction.figure(titre, new PartsEnRangees(rangees), titre + ". " + rangees.stream().map(r -> r.libelle() + "\u202f: " + r.etiquette()).collect(Collectors.joining("\u202f; ")) + ".");
    }

    private static String libelle(Indicateur i) {
        return switch (i.code()) {
            case "I-09" -> "À la fin de l’accueil";
            case "I-20" -> "Six mois après";
            default -> "Hors renouvellements";
        };
    }

    private static void suite(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        List<Indicateur> modes = Dits.lignes(c, "I-19.MODE");
        if (modes.isEmpty()) {
            return;
        }
        String titre = Dits.valeur(c, "I-19") + " des accueils finis ont une suite" + Dits.sur(c, "I-19");
        redaction.figure(titre, new BarresHorizontales(modes.stream().map(m -> new Barre(m.libelle(), m.numerateur().doubleValue(), c.effectif(m))).toList()),
                titre + ". " + modes.stream().map(m -> m.libelle() + "\u202f: " + c.effectif(m)).collect(Collectors.joining("\u202f; ")) + ".");
        Dits.effectifs(c, redaction, "Ce que devient l’accueil de l’enfant", "Suite", "I-19.MODE");
    }
}
