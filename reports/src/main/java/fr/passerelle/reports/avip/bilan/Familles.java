package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.dessin.GrilleDePoints;
import fr.passerelle.reports.socle.dessin.PartsEnRangees;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.socle.bilans.Indicateur;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who the parents are (I-5 to I-7): shares with their counts, and one dot for each parent while they are few. */
final class Familles implements Section<ComplementsAvip> {

    private static final long PEU = 60;

    /** What is told of parents. */
    private record Trait(String code, String libelle) {
    }

    private static final List<Trait> TRAITS = List.of(new Trait("I-07", "Familles monoparentales"), new Trait("I-06", "Parents de moins de 25 ans"),
            new Trait("I-05", "En quartier prioritaire"));

    @Override
    public String titre() {
        return "Les familles";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        if (Dits.nombre(c, "I-03") == 0) {
            redaction.texte(c.mots().vide());
            return;
        }
        redaction.accroche("Sur " + Dits.compte(c, "I-03", "parent") + ", " + Dits.nombre(c, "I-07") + " élèvent seuls leur enfant, " + Dits.nombre(c, "I-06")
                + " ont moins de 25 ans, " + Dits.nombre(c, "I-05") + " habitent un quartier prioritaire.");
        if (Dits.nombre(c, "I-03") <= PEU) {
            points(c, redaction);
        }
        parts(c, redaction);
        Dits.indicateurs(c, redaction, "Les parents et leurs enfants", "I-03", "I-04", "I-05", "I-06", "I-07", "I-07.ENFANTS");
        ages(c, redaction);
        redaction.note("Un parent est compté une fois, avec ce qui fut dit à la signature de son premier contrat de l’année. Repère, sur d’autres territoires et d’autres nombres\u202f: "
                + "45\u202f% de mères seules dans l’étude nationale de 2022.");
        redaction.commentaire(c.texte("FAMILLES"));
    }

    private static void points(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        List<GrilleDePoints.Groupe> groupes = TRAITS.stream().map(t -> {
            Indicateur i = c.indicateur(t.code());
            long oui = i.numerateur().longValue();
            long tous = i.denominateur().longValue();
            return new GrilleDePoints.Groupe(t.libelle(), oui, tous - oui, oui + " sur " + tous);
        }).toList();
        String titre = "Un point est un parent\u202f: " + Dits.nombre(c, "I-07") + " sur " + Dits.nombre(c, "I-03") + " élèvent seuls leur enfant";
        redaction.figure(titre, new GrilleDePoints(groupes), titre + ". " + groupes.stream().map(g -> g.libelle() + "\u202f: " + g.etiquette()).collect(Collectors.joining("\u202f; ")) + ".");
    }

    /** Only where births are known: a year taken over from a file, or frozen before ages were counted, has none. */
    private static void ages(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        if (c.bilan().chiffres().repartition("I-04.AGE").filter(r -> !r.lignes().isEmpty()).isPresent()) {
            Dits.effectifs(c, redaction, "L’âge des enfants à leur entrée", "Âge", "I-04.AGE");
        }
    }

    private static void parts(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        List<PartsEnRangees.Rangee> rangees = Stream.concat(TRAITS.stream(), Stream.of(new Trait("I-07.ENFANTS", "Enfants de familles monoparentales"))).map(t -> {
            Indicateur i = c.indicateur(t.code());
            long oui = i.numerateur().longValue();
            long tous = i.denominateur().longValue();
            return new PartsEnRangees.Rangee(t.libelle(), tous == 0 ? 0 : (double) oui / tous, oui + " (" + c.valeur(i) + ")", Long.toString(tous - oui));
        }).toList();
        String titre = "Part des familles monoparentales\u202f: " + c.valeur("I-07") + c.sur("I-07");
        redaction.figure(titre, new PartsEnRangees(rangees), titre + ". " + rangees.stream().map(r -> r.libelle() + "\u202f: " + r.etiquette() + ", autres " + r.reste())
                .collect(Collectors.joining("\u202f; ")) + ".");
    }
}
