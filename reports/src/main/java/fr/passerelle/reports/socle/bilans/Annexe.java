package fr.passerelle.reports.socle.bilans;

import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Repartition;

/** Every figure with its numerator and denominator; internal edition only. */
final class Annexe<P> implements Section<P> {

    @Override
    public String titre() {
        return "Annexe\u202f: tableaux complets";
    }

    @Override
    public void ecrire(ChiffresImprimes<P> chiffres, Redaction redaction) {
        Tableau simples = tableau(chiffres);
        chiffres.bilan().indicateurs().forEach(i -> rangee(chiffres, simples, Methodes.code(i.code()) + "\u00a0: " + i.libelle(), i));
        redaction.sousTitre("Indicateurs").tableau("Indicateurs\u202f: numérateur, dénominateur, valeur", simples);
        for (Repartition repartition : chiffres.bilan().repartitions()) {
            if (!repartition.lignes().isEmpty()) {
                Tableau lignes = tableau(chiffres);
                repartition.lignes().forEach(i -> rangee(chiffres, lignes, i.libelle(), i));
                redaction.tableau(Methodes.code(repartition.code()) + "\u00a0: " + repartition.libelle(), lignes);
            }
        }
    }

    private static Tableau tableau(ChiffresImprimes<?> chiffres) {
        return new Tableau(Colonnes.ANNEXE, "Libellé", "Numérat.", "Dénom.", "Valeur", chiffres.anneePrecedente());
    }

    private static void rangee(ChiffresImprimes<?> chiffres, Tableau tableau, String libelle, Indicateur i) {
        tableau.rangee(libelle, Affichage.nombre(i.numerateur()), Affichage.nombre(i.denominateur()),
                chiffres.valeur(i), chiffres.precedente(i));
    }
}
