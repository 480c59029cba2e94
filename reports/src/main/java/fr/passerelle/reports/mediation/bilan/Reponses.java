package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Graphiques;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.rendu.Redaction;

/** What was answered, how, with what effects (I-07 to I-09, I-15, I-16, I-18). */
final class Reponses implements Section<Complements> {

    @Override
    public String titre() {
        return "Quelle réponse\u202f?";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        if (chiffres.estConnu("I-07")) {
            redaction.accroche("La position de la Caf est confirmée dans " + chiffres.valeur("I-07")
                    + " des réponses" + chiffres.sur("I-07") + ".");
        }
        redaction.sousTitre("La position de la Caf");
        Graphiques.barreCent(chiffres, redaction, "Position de la Caf après la médiation", "I-07.POSITION");
        Tableaux.repartition(chiffres, redaction, "Position de la Caf après la médiation", "Position", "I-07.POSITION");
        redaction.sousTitre("Le mode de réponse");
        if (chiffres.estConnu("I-09")) {
            redaction.texte(chiffres.valeur("I-09") + " des réponses sont écrites" + chiffres.sur("I-09")
                    + ", les autres sont données de vive voix et résumées par écrit au dossier.");
        }
        Graphiques.barreCent(chiffres, redaction, "Réponses par mode", "I-09.MODE");
        Tableaux.repartition(chiffres, redaction, "Réponses par mode", "Mode de réponse", "I-09.MODE");
        redaction.commentaire(chiffres.texte(BlocNarratif.REPONSE.name()));
        redaction.sousTitre("Médiations interrompues");
        Tableaux.indicateurs(chiffres, redaction, "Médiations interrompues", "I-15");
        Tableaux.repartition(chiffres, redaction, "Causes d’interruption", "Cause", "I-15.CAUSE");
        redaction.sousTitre("Effets financiers et équité");
        Tableaux.indicateurs(chiffres, redaction, "Effets financiers", "I-16.RAPPELS", "I-16.INDUS_ANNULES", "I-16.INDUS_DETECTES");
        Tableaux.indicateurs(chiffres, redaction, "Propositions en équité", "I-18.FAITES", "I-18.ACCEPTEES", "I-18");
    }
}
