package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tuile;
import java.util.List;

/** The year in six figures, and the mediator's word. */
final class Essentiel implements Section<Complements> {

    @Override
    public String titre() {
        return "L’essentiel";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        redaction.accroche(phrase(chiffres))
                .tuiles(List.of(
                        tuile(chiffres, "Saisines reçues", "I-01"),
                        tuile(chiffres, "Saisines directes", "I-04"),
                        tuile(chiffres, "Position de la Caf confirmée", "I-07"),
                        tuile(chiffres, "Réponses écrites", "I-09"),
                        tuile(chiffres, "Délai moyen de réponse", "I-10"),
                        tuile(chiffres, "En moins de " + Objectifs.jours(chiffres, "I-12") + "\u00a0jours", "I-12")))
                .commentaire(chiffres.texte(BlocNarratif.EDITORIAL.name()));
    }

    private static String phrase(ChiffresImprimes<Complements> chiffres) {
        if (chiffres.estVide()) {
            return chiffres.mots().vide();
        }
        String saisines = chiffres.valeur("I-01") + "\u00a0" + (chiffres.valeur("I-01").equals("1") ? "saisine" : "saisines");
        String recues = "En " + chiffres.annee() + ", le médiateur a reçu " + saisines;
        return chiffres.estConnu("I-10") ? recues + " et répondu en " + chiffres.valeurEnClair("I-10") + " en moyenne."
                : recues + ".";
    }

    private static Tuile tuile(ChiffresImprimes<Complements> chiffres, String libelle, String code) {
        return new Tuile(libelle, chiffres.valeurEnClair(code), chiffres.comparaison(code));
    }
}
