package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Methodes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.rendu.Redaction;

/** How each figure is made, so that it can be checked. */
final class Methode implements Section<Complements> {

    @Override
    public String titre() {
        return "Méthode";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        redaction.sousTitre("Ce qui est compté")
                .puce("R, les saisines reçues dans l’année, hors erreurs d’enregistrement et doublons\u202f: "
                        + "volume, qualité du saisissant, mode, motif, prestation, trimestre.")
                .puce("Les saisines recevables et répondues à la date d’arrêté\u202f: position, mode de réponse, délais, origine.")
                .puce("Une saisine appartient pour toujours à l’année et au trimestre de sa réception par la Caf.")
                .puce("Les délais se comptent en jours calendaires, de la réception à la première réponse\u202f; le jour même compte zéro.");
        Methodes.arrondisEtComparaisons(chiffres, redaction);
        Methodes.versions(chiffres, redaction);
        Methodes.formules(chiffres, redaction);
    }
}
