package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Graphiques;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.dessin.Barre;
import fr.passerelle.reports.socle.dessin.BarreCent;
import fr.passerelle.reports.socle.rendu.Redaction;
import java.util.List;

/** Who writes to the mediator (I-04). */
final class Saisissants implements Section<Complements> {

    @Override
    public String titre() {
        return "Qui saisit\u202f?";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        if (chiffres.estConnu("I-04")) {
            redaction.accroche(chiffres.valeur("I-04") + " des saisines viennent directement de l’allocataire" + chiffres.sur("I-04") + ".");
        }
        List<Barre> parts = List.of(Graphiques.barre(chiffres, chiffres.indicateur("I-04")),
                Graphiques.barre(chiffres, chiffres.indicateur("I-04.TIERS")));
        Graphiques.tracer(chiffres, redaction, "Saisines directes et saisines par un tiers", parts, BarreCent::new);
        redaction.commentaire(chiffres.texte(BlocNarratif.QUI.name()));
        if (!chiffres.estVide()) {
            Graphiques.barresHorizontales(chiffres, redaction, "Saisines par groupe de saisissants", "I-04.GROUPE");
            Tableaux.classement(chiffres, redaction, "Saisines par groupe de saisissants", "Groupe", "I-04.GROUPE");
            Tableaux.classement(chiffres, redaction, "Saisines par qualité du saisissant", "Qualité", "I-04.TYPE");
        }
    }
}
