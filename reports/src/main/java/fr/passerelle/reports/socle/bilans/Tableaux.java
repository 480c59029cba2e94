package fr.passerelle.reports.socle.bilans;

import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.socle.bilans.Indicateur;
import java.util.List;

/** The tables that several sections print alike. */
public final class Tableaux {

    private Tableaux() {
    }

    /** A breakdown: count, share, year before, difference; nothing when no value was used. */
    public static void repartition(ChiffresImprimes<?> chiffres, Redaction redaction, String titre, String colonne, String code) {
        repartition(chiffres, redaction, titre, colonne, chiffres.lignes(code));
    }

    /** The same in order of rank. */
    public static void classement(ChiffresImprimes<?> chiffres, Redaction redaction, String titre, String colonne, String code) {
        repartition(chiffres, redaction, titre, colonne, chiffres.lignesTriees(code));
    }

    private static void repartition(ChiffresImprimes<?> chiffres, Redaction redaction, String titre, String colonne, List<Indicateur> lignes) {
        if (lignes.isEmpty()) {
            return;
        }
        Tableau tableau = new Tableau(Colonnes.COMPARAISON, colonne, "Nombre", "Part", chiffres.anneePrecedente(), "Écart");
        lignes.forEach(l -> tableau.rangee(l.libelle(), chiffres.effectif(l), chiffres.valeur(l), chiffres.precedente(l), chiffres.ecart(l)));
        redaction.tableau(titre, tableau);
        noter(redaction, chiffres.notes(lignes, true));
    }

    /** Plain indicators: value, year before, difference. */
    public static void indicateurs(ChiffresImprimes<?> chiffres, Redaction redaction, String titre, String... codes) {
        Tableau tableau = new Tableau(Colonnes.INDICATEURS, "Indicateur", String.valueOf(chiffres.annee()), chiffres.anneePrecedente(), "Écart");
        List<Indicateur> lignes = List.of(codes).stream().map(chiffres::indicateur).toList();
        lignes.forEach(i -> tableau.rangee(i.libelle(), chiffres.valeurEnClair(i), chiffres.precedente(i), chiffres.ecart(i)));
        redaction.tableau(titre, tableau);
        noter(redaction, chiffres.notes(lignes, false));
    }

    public static void noter(Redaction redaction, String note) {
        if (!note.isEmpty()) {
            redaction.note(note);
        }
    }
}
