package fr.passerelle.reports.partenaires.bilan;

import fr.passerelle.partenaires.chiffres.ComplementsDesPartenariats;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Graphiques;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.rendu.Redaction;

/** Who may do what, how fast it opens, whether it is reviewed each year. */
final class Droits implements Section<ComplementsDesPartenariats> {

    @Override
    public String titre() {
        return "Les habilitations et leur revue";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsDesPartenariats> chiffres, Redaction redaction) {
        redaction.accroche(chiffres.estConnu("I-4") ? chiffres.valeur("I-4") + " des habilitations de plus d’un an ont été revues dans l’année"
                + chiffres.sur("I-4") + "." : "Aucune habilitation n’a plus d’un an\u202f: la revue annuelle n’a pas encore de base.");
        Tableaux.indicateurs(chiffres, redaction, "Utilisateurs et habilitations", "V-5", "V-6", "V-7", "I-3", "I-4", "I-2");
        Graphiques.barresHorizontales(chiffres, redaction, "Habilitations actives par service", "R-2");
        Tableaux.classement(chiffres, redaction, "Habilitations actives par service", "Service", "R-2");
        redaction.commentaire(chiffres.texte("DROITS"));
    }
}
