package fr.passerelle.reports.partenaires.bilan;

import fr.passerelle.partenaires.chiffres.ComplementsDesPartenariats;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tuile;
import fr.passerelle.reports.socle.texte.Typographie;
import java.util.List;

/** The year in six figures. */
final class Essentiel implements Section<ComplementsDesPartenariats> {

    @Override
    public String titre() {
        return "L’essentiel";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsDesPartenariats> chiffres, Redaction redaction) {
        redaction.accroche(phrase(chiffres))
                .tuiles(List.of(tuile(chiffres, "Conventions actives", "I-1"), tuile(chiffres, "Utilisateurs actifs", "V-5"),
                        tuile(chiffres, "Habilitations actives", "V-6"), tuile(chiffres, "Revues depuis un an", "I-4"),
                        tuile(chiffres, "Délai d’ouverture", "I-3"), tuile(chiffres, "Délai de retrait au départ", "I-7")))
                .commentaire(chiffres.texte("EDITORIAL"));
    }

    private static String phrase(ChiffresImprimes<ComplementsDesPartenariats> chiffres) {
        if (chiffres.estVide()) {
            return chiffres.mots().vide();
        }
        boolean une = chiffres.valeur("I-1").equals("1");
        return "Au " + Typographie.date(chiffres.bilan().propre().au()) + ", " + chiffres.valeur("I-1") + "\u00a0convention" + (une ? " est active" : "s sont actives")
                + ", pour " + chiffres.valeur("V-5") + "\u00a0utilisateurs et " + chiffres.valeur("V-6") + "\u00a0habilitations.";
    }

    private static Tuile tuile(ChiffresImprimes<ComplementsDesPartenariats> chiffres, String libelle, String code) {
        return new Tuile(libelle, chiffres.valeurEnClair(code), chiffres.comparaison(code));
    }
}
