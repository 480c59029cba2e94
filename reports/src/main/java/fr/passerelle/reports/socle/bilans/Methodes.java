package fr.passerelle.reports.socle.bilans;

import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;

/** How figures are rounded, compared, versioned and made: what the method section of every bilan says alike. */
public final class Methodes {

    private Methodes() {
    }

    public static void arrondisEtComparaisons(ChiffresImprimes<?> chiffres, Redaction redaction) {
        redaction.sousTitre("Comment c’est arrondi et comparé")
                .puce("Chaque valeur est arrondie une seule fois, à l’affichage, à la valeur la plus proche.")
                .puce("La somme des pourcentages peut différer de 100 en raison des arrondis.")
                .puce("Les parts se comparent en points, calculés avant arrondi\u202f; "
                        + "les délais en jours et en pourcentage\u202f; les volumes en nombre et en pourcentage.")
                .puce("≈ : l’année précédente n’est connue que par un chiffre publié, déjà arrondi.")
                .puce("n.\u00a0c.\u202f: l’année précédente n’est pas connue. —\u202f: aucun cas, le calcul n’a pas de sens.")
                .puce("Effectif faible (*)\u202f: une des deux années compte trop peu de " + chiffres.mots().cas() + " pour que l’écart ait un sens sûr.")
                .puce("Effectifs inférieurs à " + chiffres.bilan().seuilDiffusion()
                        + "\u202f: masqués dans l’édition diffusable lorsqu’ils pourraient désigner " + chiffres.mots().personne() + ", "
                        + "avec d’autres si besoin pour qu’aucun ne se retrouve par différence.");
    }

    public static void versions(ChiffresImprimes<?> chiffres, Redaction redaction) {
        redaction.sousTitre("Versions").texte(chiffres.bilan().estArrete()
                ? "Version " + chiffres.bilan().version() + ", arrêtée le " + Typographie.date(chiffres.bilan().arreteLe()) + "."
                : "L’année n’est pas arrêtée\u202f: ces chiffres sont provisoires et peuvent encore changer.");
        if (chiffres.bilan().motifVersion() != null) {
            redaction.texte("Motif de cette version\u202f: " + chiffres.bilan().motifVersion());
        }
    }

    /** In the internal edition, they are beside the figures they make. */
    public static void formules(ChiffresImprimes<?> chiffres, Redaction redaction) {
        if (chiffres.edition() == Edition.INTERNE) {
            redaction.texte("Le calcul de chaque indicateur est en annexe, avec ses nombres.");
            return;
        }
        Tableau tableau = new Tableau(Colonnes.METHODE, "Indicateur", "Comment il est calculé");
        chiffres.bilan().indicateurs().forEach(i -> tableau.rangee(i.libelle(), i.formule()));
        redaction.tableau("Ce que dit chaque indicateur", tableau);
    }
}
