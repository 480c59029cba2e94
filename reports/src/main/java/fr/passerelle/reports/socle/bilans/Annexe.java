package fr.passerelle.reports.socle.bilans;

import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Repartition;

/** Every figure with how it is made, what it counts and out of how many, then the breakdowns no section told; internal edition only. */
final class Annexe<P> implements Section<P> {

    @Override
    public String titre() {
        return "Annexe\u202f: tableaux complets";
    }

    @Override
    public void ecrire(ChiffresImprimes<P> chiffres, Redaction redaction) {
        Tableau simples = new Tableau(Colonnes.CALCUL, "Indicateur", "Comment il est calculé", "Nombre", "Sur", "Valeur");
        chiffres.bilan().indicateurs().forEach(i -> simples.rangee(i.libelle(), i.formule(), Affichage.nombre(i.numerateur()), Affichage.nombre(i.denominateur()),
                chiffres.valeur(i)));
        redaction.tableau("Indicateurs\u202f: calcul, nombre, base, valeur", simples);
        Tableau lignes = tableau(chiffres);
        for (Repartition repartition : chiffres.bilan().repartitions()) {
            if (!repartition.lignes().isEmpty() && !chiffres.ditesDeja().contains(repartition.code())) {
                lignes.total(repartition.libelle(), "", "", "", "");
                repartition.lignes().forEach(i -> rangee(chiffres, lignes, i));
            }
        }
        if (!lignes.estVide()) {
            Tableaux.poser(redaction, "Autres répartitions\u202f: nombre, base, valeur", lignes);
        }
    }

    private static Tableau tableau(ChiffresImprimes<?> chiffres) {
        return new Tableau(Colonnes.ANNEXE, "Répartition", "Nombre", "Sur", "Valeur", chiffres.anneePrecedente());
    }

    private static void rangee(ChiffresImprimes<?> chiffres, Tableau tableau, Indicateur i) {
        tableau.rangee(i.libelle(), Affichage.nombre(i.numerateur()), Affichage.nombre(i.denominateur()),
                chiffres.valeur(i), chiffres.precedente(i));
    }
}
