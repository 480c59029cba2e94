package fr.passerelle.reports.socle.rendu;

import fr.passerelle.reports.socle.dessin.Dessin;
import fr.passerelle.reports.socle.texte.Typographie;
import java.util.List;

/**
 * One line of a document, as its template reads it.
 *
 * @param ensemble lines of one number stay together on a page as far as possible
 * @param cle what ties a line to its neighbours for a screen reader: same table, same list, same paragraph
 * @param colonnes the grid of a table row; {@code null} for other natures
 * @param entetes the headers of the row's table
 * @param page lines of another number open a page
 * @param fort whether the row stands out (a total)
 */
record Ligne(Nature nature, int ensemble, String cle, Colonnes colonnes, List<String> cellules, List<String> entetes,
        Dessin dessin, String alternative, int page, boolean fort) {

    Object champ(String nom) {
        return switch (nom) {
            case "nature" -> nature == Nature.RANGEE ? colonnes.name() : nature.name();
            case "tableau" -> colonnes == null ? "" : colonnes.name() + cle;
            case "colonnes" -> colonnes == null ? "" : colonnes.name();
            case "ensemble" -> ensemble;
            case "cle" -> cle;
            case "dessin" -> dessin;
            case "alternative" -> alternative;
            case "page" -> page;
            case "fort" -> fort;
            default -> texte(nom.charAt(0) == 'e' ? entetes : cellules, nom.charAt(1) - '1');
        };
    }

    /** The same, its texts set by French typography. */
    Ligne soignee() {
        return new Ligne(nature, ensemble, cle, colonnes, cellules.stream().map(Typographie::soigner).toList(),
                entetes.stream().map(Typographie::soigner).toList(), dessin, Typographie.soigner(alternative), page, fort);
    }

    private static String texte(List<String> textes, int rang) {
        return rang < textes.size() ? textes.get(rang) : null;
    }
}
