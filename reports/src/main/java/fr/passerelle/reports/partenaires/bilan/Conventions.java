package fr.passerelle.reports.partenaires.bilan;

import fr.passerelle.partenaires.chiffres.ComplementsDesPartenariats;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Graphiques;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.rendu.Redaction;

/** What was concluded, with whom, how long it took to sign. */
final class Conventions implements Section<ComplementsDesPartenariats> {

    @Override
    public String titre() {
        return "Les conventions";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsDesPartenariats> chiffres, Redaction redaction) {
        redaction.accroche(chiffres.estConnu("V-9")
                ? "Une convention mise à la signature est signée en " + chiffres.valeurEnClair("V-9") + " en moyenne."
                : "Aucune convention n’a été signée par l’application dans l’année.");
        Tableaux.indicateurs(chiffres, redaction, "Conventions et contrats", "I-1", "V-1", "V-4", "V-2", "V-3", "V-9");
        Graphiques.barresHorizontales(chiffres, redaction, "Conventions actives par type de partenaire", "R-1");
        Tableaux.classement(chiffres, redaction, "Conventions actives par type de partenaire", "Type", "R-1");
        redaction.commentaire(chiffres.texte("CONVENTIONS"));
    }
}
