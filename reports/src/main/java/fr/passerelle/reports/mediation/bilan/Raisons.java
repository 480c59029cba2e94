package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Graphiques;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.dessin.Pentes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Repartition;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why people complain: motives and benefits, and how their ranks move (I-05). */
final class Raisons implements Section<Complements> {

    @Override
    public String titre() {
        return "Pourquoi\u202f?";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        premiere(chiffres, redaction);
        detail(chiffres, redaction, "Les motifs", "Saisines par motif", "Motif", "I-05.MOTIF");
        detail(chiffres, redaction, "Les prestations", "Saisines par prestation", "Prestation", "I-05.PRESTATION");
        redaction.commentaire(chiffres.texte(BlocNarratif.POURQUOI.name()));
    }

    private static void premiere(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        chiffres.lignes("I-05.MOTIF").stream().filter(l -> l.valeur() != null && !Repartition.regroupe(l)).max(Comparator.comparing(Indicateur::valeur))
                .ifPresent(l -> redaction.accroche("Premier motif\u202f: " + Typographie.minuscule(l.libelle()) + ", " + chiffres.valeur(l) + " des saisines."));
    }

    private static void detail(ChiffresImprimes<Complements> chiffres, Redaction redaction, String sousTitre, String titre,
            String colonne, String code) {
        Graphiques.barresHorizontales(chiffres, redaction, titre, code);
        Tableaux.classement(chiffres, redaction, titre, colonne, code);
        rangs(chiffres, redaction, sousTitre, code);
    }

    private static void rangs(ChiffresImprimes<Complements> chiffres, Redaction redaction, String sousTitre, String code) {
        List<Indicateur> comparables = chiffres.lignes(code).stream()
                .filter(l -> l.valeur() != null && l.n1().precedente() != null)
                .toList();
        if (comparables.size() < 2) {
            if (!chiffres.estVide() && Affichage.compare(chiffres.lignes(code))) {
                redaction.note("Le classement de " + chiffres.anneePrecedente()
                        + " n’est pas connu\u202f: le changement de rang n’est pas présenté.");
            }
            return;
        }
        List<Pentes.Rang> rangs = comparables.stream()
                .map(l -> new Pentes.Rang(l.libelle(), rang(l, comparables, i -> i.n1().precedente()),
                        rang(l, comparables, Indicateur::valeur)))
                .toList();
        redaction.figure(sousTitre + "\u202f: rang en " + chiffres.anneePrecedente() + " et en " + chiffres.annee(),
                new Pentes(rangs, chiffres.annee()), rangs.stream()
                        .map(r -> r.libelle() + "\u202f: rang " + r.avant() + " puis " + r.apres()).collect(Collectors.joining("\u202f; ")) + ".");
    }

    /** Ties keep the order of the list, so that two lines never share a place. */
    private static int rang(Indicateur ligne, List<Indicateur> lignes, Function<Indicateur, BigDecimal> mesure) {
        return lignes.stream().sorted(Comparator.comparing(mesure).reversed()).toList().indexOf(ligne) + 1;
    }
}
