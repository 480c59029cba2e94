package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.rendu.Redaction;

/** What structures say, and what comes next, as somebody wrote it. */
final class Parole implements Section<ComplementsAvip> {

    @Override
    public String titre() {
        return "Parole des structures, perspectives";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        boolean rien = c.texte("PAROLE") == null && c.texte("PERSPECTIVES") == null;
        redaction.texte(rien ? "Cette partie n’a pas été écrite pour " + c.annee() + "." : null);
        redaction.commentaire(c.texte("PAROLE"));
        if (c.texte("PERSPECTIVES") != null) {
            redaction.sousTitre("Perspectives").commentaire(c.texte("PERSPECTIVES"));
        }
    }
}
