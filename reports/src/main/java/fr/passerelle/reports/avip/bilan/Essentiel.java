package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tuile;
import fr.passerelle.socle.bilans.Affichage;
import java.util.List;

/** The year in six figures. */
final class Essentiel implements Section<ComplementsAvip> {

    @Override
    public String titre() {
        return "L’essentiel";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        redaction.accroche(phrase(c)).tuiles(List.of(tuile(c, "Structures labellisées", "I-01"), tuile(c, "Places Avip", "I-02"), tuile(c, "Parents bénéficiaires", "I-03"),
                tuile(c, "Enfants accueillis", "I-04"), tuile(c, "Accès emploi ou formation", "I-09"), tuile(c, "Hors renouvellements", "I-09.HORS_RENOUVELLEMENTS")));
        if (Dits.connu(c, "I-09")) {
            redaction.note("Accès à l’emploi ou à une formation\u202f: " + Dits.valeur(c, "I-09") + Dits.sur(c, "I-09") + "\u202f; hors renouvellements, "
                    + Dits.valeur(c, "I-09.HORS_RENOUVELLEMENTS") + Dits.sur(c, "I-09.HORS_RENOUVELLEMENTS") + ".");
        }
        redaction.commentaire(c.texte("ESSENTIEL"));
    }

    private static String phrase(ChiffresImprimes<ComplementsAvip> c) {
        if (Dits.nombre(c, "I-03") == 0) {
            return c.mots().vide();
        }
        return "En " + c.annee() + ", " + Dits.compte(c, "I-03", "parent") + " et " + Dits.compte(c, "I-04", "enfant")
                + (Dits.nombre(c, "I-03") > 1 ? " ont été accueillis." : " ont été accueillis ensemble.");
    }

    private static Tuile tuile(ChiffresImprimes<ComplementsAvip> c, String libelle, String code) {
        return c.bilan().chercher(code).isPresent() ? new Tuile(libelle, c.valeurEnClair(code), c.comparaison(code))
                : new Tuile(libelle, Affichage.AUCUN, "non déclaré pour " + c.annee());
    }
}
