package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;

/** How each figure is made, so that it can be checked. */
final class Methode implements Section {

    @Override
    public String titre() {
        return "Méthode";
    }

    @Override
    public void ecrire(Chiffres chiffres, Redaction redaction) {
        redaction.sousTitre("Ce qui est compté")
                .puce("R, les saisines reçues dans l’année, hors erreurs d’enregistrement et doublons : "
                        + "volume, qualité du saisissant, mode, motif, prestation, trimestre.")
                .puce("Les saisines recevables et répondues à la date d’arrêté : position, mode de réponse, délais, origine.")
                .puce("Une saisine appartient pour toujours à l’année et au trimestre de sa réception par la Caf.")
                .puce("Les délais se comptent en jours calendaires, de la réception à la première réponse ; le jour même compte zéro.")
                .sousTitre("Comment c’est arrondi et comparé")
                .puce("Chaque valeur est arrondie une seule fois, à l’affichage, à la valeur la plus proche.")
                .puce("La somme des pourcentages peut différer de 100 en raison des arrondis.")
                .puce("Les parts se comparent en points, calculés avant arrondi ; "
                        + "les délais en jours et en pourcentage ; les volumes en nombre et en pourcentage.")
                .puce("≈ : l’année précédente n’est connue que par un chiffre publié, déjà arrondi.")
                .puce("n.\u00a0c. : l’année précédente n’est pas connue. — : aucun cas, le calcul n’a pas de sens.")
                .puce("Effectif faible (*) : une des deux années compte trop peu de saisines pour que l’écart ait un sens sûr.")
                .puce("Effectifs inférieurs à " + chiffres.bilan().seuilDiffusion()
                        + " : masqués dans l’édition diffusable lorsqu’ils pourraient désigner une famille, "
                        + "avec d’autres si besoin pour qu’aucun ne se retrouve par différence.");
        versions(chiffres, redaction);
        formules(chiffres, redaction);
    }

    private static void formules(Chiffres chiffres, Redaction redaction) {
        Tableau tableau = new Tableau(Colonnes.METHODE, "Code", "Indicateur", "Formule");
        chiffres.bilan().indicateurs().forEach(i -> tableau.rangee(code(i.code()), i.libelle(), i.formule()));
        redaction.sousTitre("Les formules").tableau("Indicateurs et formules", tableau);
    }

    private static void versions(Chiffres chiffres, Redaction redaction) {
        redaction.sousTitre("Versions").texte(chiffres.bilan().estArrete()
                ? "Version " + chiffres.bilan().version() + ", arrêtée le " + Typographie.date(chiffres.bilan().arreteLe()) + "."
                : "L’année n’est pas arrêtée : ces chiffres sont provisoires et peuvent encore changer.");
        if (chiffres.bilan().motifVersion() != null) {
            redaction.texte("Motif de cette version : " + chiffres.bilan().motifVersion());
        }
    }

    /** A code is never cut at its hyphen. */
    static String code(String code) {
        return code.replace('-', '\u2011');
    }
}
