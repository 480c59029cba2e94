package fr.passerelle.reports.socle.bilans;

import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import java.util.List;
import java.util.Set;

/** The tables that several sections print alike. */
public final class Tableaux {

    /** What a cell says when it says nothing. */
    private static final Set<String> MUETTES = Set.of(Affichage.NON_COMMUNIQUE, Affichage.AUCUN, Affichage.NON_DIFFUSE);

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
        poser(redaction, titre, tableau);
        noter(redaction, chiffres.notes(lignes, true));
    }

    /** Plain indicators: value, year before, difference. One alone is a sentence. */
    public static void indicateurs(ChiffresImprimes<?> chiffres, Redaction redaction, String titre, String... codes) {
        if (codes.length == 1) {
            seul(chiffres, redaction, chiffres.indicateur(codes[0]));
            return;
        }
        Tableau tableau = new Tableau(Colonnes.INDICATEURS, "Indicateur", String.valueOf(chiffres.annee()), chiffres.anneePrecedente(), "Écart");
        List<Indicateur> lignes = List.of(codes).stream().map(chiffres::indicateur).toList();
        lignes.forEach(i -> tableau.rangee(i.libelle(), chiffres.valeurEnClair(i), chiffres.precedente(i), chiffres.ecart(i)));
        poser(redaction, titre, tableau);
        noter(redaction, chiffres.notes(lignes, false));
    }

    private static void seul(ChiffresImprimes<?> chiffres, Redaction redaction, Indicateur i) {
        String avant = i.n1().precedente() == null ? "" : " (" + chiffres.anneePrecedente() + "\u202f: " + chiffres.precedente(i)
                + (i.n1().estConnue() ? ", " + chiffres.ecart(i) : "") + ")";
        redaction.texte(i.libelle() + "\u202f: " + chiffres.valeurEnClair(i) + (i.valeur() == null ? "" : chiffres.sur(i.code())) + avant + ".");
        noter(redaction, chiffres.notes(List.of(i), false));
    }

    /** A table whose columns of the year before are left out where nothing of it is known. */
    public static void poser(Redaction redaction, String titre, Tableau tableau) {
        redaction.tableau(titre, tableau.sansColonnesMuettes(MUETTES));
    }

    public static void noter(Redaction redaction, String note) {
        if (!note.isEmpty()) {
            redaction.note(note);
        }
    }
}
