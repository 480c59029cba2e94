package fr.passerelle.reports.partenaires.bilan;

import fr.passerelle.partenaires.chiffres.ComplementsDesPartenariats;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.rendu.Redaction;

/** What was frozen and why, what ended when people left, which accounts sleep. */
final class Securite implements Section<ComplementsDesPartenariats> {

    @Override
    public String titre() {
        return "La sécurité des accès";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsDesPartenariats> chiffres, Redaction redaction) {
        redaction.accroche(chiffres.estConnu("I-7") ? "Au départ d’une personne, son droit prend fin en " + chiffres.valeurEnClair("I-7") + " (médiane)."
                : "Aucun droit n’a pris fin au départ d’une personne dans l’année.");
        Tableaux.indicateurs(chiffres, redaction, "Suspensions, départs, comptes dormants", "V-8", "I-6", "I-7", "I-5");
        Tableaux.classement(chiffres, redaction, "Suspensions par motif", "Motif", "R-3");
        redaction.commentaire(chiffres.texte("SECURITE"));
    }
}
