package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Graphiques;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.rendu.Redaction;

/** Root causes (I-17) and typical cases told without recognisable detail. */
final class Constats implements Section<Complements> {

    @Override
    public String titre() {
        return "Constats";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        redaction.accroche("Pour chaque réponse, le médiateur note l’origine du désaccord\u202f: elle nourrit les préconisations.");
        Graphiques.barresHorizontales(chiffres, redaction, "Origine du dysfonctionnement", "I-17");
        Tableaux.classement(chiffres, redaction, "Origine du dysfonctionnement", "Origine", "I-17");
        redaction.commentaire(chiffres.texte(BlocNarratif.CONSTATS.name()));
    }
}
