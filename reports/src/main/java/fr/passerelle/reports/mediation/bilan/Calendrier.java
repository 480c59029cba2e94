package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.dessin.ColonnesTrimestres;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Pic;
import java.util.List;
import java.util.stream.Collectors;

/** When requests come in (I-06). */
final class Calendrier implements Section<Complements> {

    @Override
    public String titre() {
        return "Quand\u202f?";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        List<Indicateur> trimestres = chiffres.lignes("I-06");
        if (chiffres.estVide()) {
            redaction.texte(chiffres.mots().vide());
        } else {
            Pic pic = Pic.de(chiffres.bilan().repartition("I-06"));
            List<Long> nombres = trimestres.stream().map(t -> t.numerateur().longValue()).toList();
            redaction.accroche(pic.enMots() + ".")
                    .figure("Saisines par trimestre", new ColonnesTrimestres(nombres, chiffres.bilan().propre().trimestresN1(),
                            pic.trimestres(), chiffres.annee()), enMots(chiffres, trimestres));
        }
        redaction.tableau("Saisines par trimestre", tableau(chiffres, trimestres));
        redaction.commentaire(chiffres.texte(BlocNarratif.QUAND.name()));
    }

    private static Tableau tableau(ChiffresImprimes<Complements> chiffres, List<Indicateur> trimestres) {
        if (chiffres.bilan().propre().trimestresN1().isEmpty() && chiffres.indicateur("I-01").n1().precedente() == null) {
            Tableau seule = new Tableau(Colonnes.VALEUR, "Trimestre", String.valueOf(chiffres.annee()));
            trimestres.forEach(t -> seule.rangee(t.libelle(), chiffres.effectif(t)));
            return seule.total("Année", chiffres.valeur("I-01"));
        }
        Tableau tableau = new Tableau(Colonnes.NOMBRE_PART, "Trimestre", String.valueOf(chiffres.annee()), chiffres.anneePrecedente());
        for (int t = 0; t < trimestres.size(); t++) {
            tableau.rangee(trimestres.get(t).libelle(), chiffres.effectif(trimestres.get(t)), precedent(chiffres, t));
        }
        return tableau.total("Année", chiffres.valeur("I-01"), Affichage.precedente(chiffres.indicateur("I-01")));
    }

    private static String precedent(ChiffresImprimes<Complements> chiffres, int trimestre) {
        List<Long> precedents = chiffres.bilan().propre().trimestresN1();
        return precedents.isEmpty() ? Affichage.NON_COMMUNIQUE : String.valueOf(precedents.get(trimestre));
    }

    private static String enMots(ChiffresImprimes<Complements> chiffres, List<Indicateur> trimestres) {
        return "Saisines par trimestre. " + trimestres.stream().map(t -> t.libelle() + "\u202f: " + chiffres.effectif(t))
                .collect(Collectors.joining("\u202f; ")) + ". " + Pic.de(chiffres.bilan().repartition("I-06")).enMots() + ".";
    }
}
