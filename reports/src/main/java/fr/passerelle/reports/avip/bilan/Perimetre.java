package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.texte.Typographie;

/** What this report covers, and whose lines are missing (R-AVIP-51). */
final class Perimetre implements Section<ComplementsAvip> {

    @Override
    public String titre() {
        return "Périmètre";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        ComplementsAvip p = c.bilan().propre();
        redaction.accroche(Dits.connu(c, "I-22") ? Dits.valeur(c, "I-22") + " des structures labellisées ont transmis leurs lignes" + Dits.sur(c, "I-22") + "."
                : "Le bilan compte les contrats d’accueil qui courent au moins un jour de l’année.");
        redaction.texte(switch (p.origine()) {
            case APPLICATION -> "Les chiffres sont calculés d’après les demandes et les accueils tenus dans l’application, jusqu’au " + Typographie.date(p.au()) + ".";
            case FICHIER -> "L’année est reprise d’un fichier, une ligne par orientation et par enfant\u202f: ces lignes sont toute l’année.";
            case DECLARE -> "L’année est reprise de son bilan, une ligne par parent\u202f; le nombre de structures et de places est celui qui fut déclaré.";
        });
        if (!p.nonTransmises().isEmpty()) {
            redaction.sousTitre("Non transmis").texte("Ces structures n’ont pas validé leurs lignes\u202f; elles ne comptent pas pour zéro\u202f:");
            p.nonTransmises().forEach(redaction::puce);
        }
    }
}
