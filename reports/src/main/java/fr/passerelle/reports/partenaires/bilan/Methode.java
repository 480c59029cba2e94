package fr.passerelle.reports.partenaires.bilan;

import fr.passerelle.partenaires.chiffres.ComplementsDesPartenariats;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Methodes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.texte.Typographie;

/** How each figure is made, so that it can be checked. */
final class Methode implements Section<ComplementsDesPartenariats> {

    @Override
    public String titre() {
        return "Méthode";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsDesPartenariats> chiffres, Redaction redaction) {
        redaction.sousTitre("Ce qui est compté")
                .puce("La date de référence J est le " + Typographie.date(chiffres.bilan().propre().au()) + "\u202f; la période va du 1ᵉʳ\u00a0janvier à cette date.")
                .puce("Une convention est active quand elle est signée et n’est ni suspendue, ni résiliée, ni expirée.")
                .puce("Une habilitation compte pour le temps qu’elle fut active\u202f: deux suspensions d’un même droit sont deux suspensions.")
                .puce("Les délais se comptent en jours calendaires\u202f; le jour même compte zéro.")
                .puce("Un utilisateur qui ne s’est jamais connecté est dormant quatre-vingt-dix jours après l’ouverture de son compte.");
        Methodes.arrondisEtComparaisons(chiffres, redaction);
        Methodes.versions(chiffres, redaction);
        Methodes.formules(chiffres, redaction);
    }
}
