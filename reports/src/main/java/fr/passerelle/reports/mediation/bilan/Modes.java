package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Graphiques;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.dessin.BarresGroupees;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How requests come in (I-03). */
final class Modes implements Section<Complements> {

    @Override
    public String titre() {
        return "Comment\u202f?";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        List<Indicateur> lignes = chiffres.lignes("I-03");
        if (!chiffres.estVide()) {
            redaction.accroche(phrase(chiffres, lignes));
        }
        Graphiques.tracer(chiffres, redaction, titre(chiffres, lignes),
                Graphiques.barres(chiffres, "I-03"), barres -> new BarresGroupees(barres, chiffres.annee()));
        Tableaux.repartition(chiffres, redaction, "Saisines par mode", "Mode de saisine", "I-03");
        redaction.commentaire(chiffres.texte(BlocNarratif.COMMENT.name()));
    }

    private static String titre(ChiffresImprimes<Complements> chiffres, List<Indicateur> lignes) {
        return "Part de chaque mode de saisine" + (Affichage.compare(lignes) ? ", " + chiffres.anneePrecedente() + " et " + chiffres.annee() : "");
    }

    private static String phrase(ChiffresImprimes<Complements> chiffres, List<Indicateur> lignes) {
        Indicateur premiere = lignes.stream().max(Comparator.comparing(Indicateur::numerateur)).orElseThrow();
        List<Indicateur> premieres = lignes.stream().filter(l -> l.numerateur().compareTo(premiere.numerateur()) == 0).toList();
        String noms = premiere.libelle() + premieres.stream().filter(l -> l != premiere)
                .map(l -> " et " + Typographie.minuscule(l.libelle())).collect(Collectors.joining());
        return premieres.size() == 1 ? noms + "\u202f: " + chiffres.valeur(premiere) + " des saisines."
                : noms + " à égalité\u202f: " + chiffres.valeur(premiere) + " des saisines chacun.";
    }
}
