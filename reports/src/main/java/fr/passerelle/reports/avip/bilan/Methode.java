package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Methodes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.rendu.Redaction;

/** How each figure is made, so that it can be checked. */
final class Methode implements Section<ComplementsAvip> {

    @Override
    public String titre() {
        return "Méthode";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        redaction.sousTitre("Ce qui est compté")
                .puce("Un contrat est actif dans l’année s’il court au moins un jour de l’année, premier et dernier jours compris.")
                .puce("Un parent compte une fois\u202f; il est décrit par son contrat actif commencé le premier (puis l’orientation, puis l’enfant).")
                .puce("L’issue d’un parent est celle de son contrat fini en dernier dans l’année\u202f; «\u202fen cours\u202f» quand aucun n’a fini.")
                .puce("Sont un emploi\u202f: Cdd, Cdi, intérim, contrat aidé ou Iae, création d’activité.")
                .puce("Une orientation, même pour plusieurs enfants, compte une fois, dans l’année de son envoi.")
                .puce("Son échéance est dix jours calendaires après l’envoi, pauses ajoutées, reportée au jour ouvré qui suit (du lundi au vendredi, hors les onze jours fériés).")
                .puce("Elle est due si son échéance tombe au plus tard le 31 décembre\u202f; le taux de réponse et celui des réponses dans le délai se comptent sur les orientations dues.")
                .puce("Une structure qui n’a pas transmis ses lignes est nommée\u202f; elle ne compte jamais pour zéro.")
                .puce("Ce qui n’est pas connu d’une année reprise s’écrit —\u202f: ce n’est pas zéro.");
        Methodes.arrondisEtComparaisons(c, redaction);
        Methodes.versions(c, redaction);
        Methodes.formules(c, redaction);
    }
}
