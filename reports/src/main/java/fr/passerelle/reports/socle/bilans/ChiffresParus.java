package fr.passerelle.reports.socle.bilans;

import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan.Paru;
import java.util.stream.Collectors;

/** A year of which only published figures are known: those, and where they were published. */
final class ChiffresParus<P> implements Section<P> {

    @Override
    public String titre() {
        return "Chiffres publiés";
    }

    @Override
    public void ecrire(ChiffresImprimes<P> chiffres, Redaction redaction) {
        redaction.accroche("L’année " + chiffres.annee() + " n’est connue que par ses chiffres publiés.");
        Tableau tableau = new Tableau(Colonnes.INDICATEURS, "Indicateur", String.valueOf(chiffres.annee()), chiffres.anneePrecedente(), "Écart");
        chiffres.bilan().parus().forEach(p -> tableau.rangee(libelle(p), Affichage.parue(p.chiffre()), Affichage.precedente(p.chiffre()),
                Affichage.ecart(p.chiffre())));
        Tableaux.poser(redaction, "Chiffres publiés de " + chiffres.annee(), tableau);
        redaction.note("Source\u202f: " + chiffres.bilan().parus().stream().map(Paru::source).distinct().collect(Collectors.joining("\u202f; ")) + ".");
        redaction.texte("≈\u202f: chaque valeur est reprise telle qu’elle fut publiée, déjà arrondie\u202f; les " + chiffres.mots().cas() + " de l’année ne sont pas dans l’application, "
                + "et ce qui n’a pas été publié n’y figure pas.");
    }

    private static String libelle(Paru p) {
        return (p.repartition().isEmpty() ? "" : p.repartition() + "\u202f: ") + p.chiffre().libelle();
    }
}
