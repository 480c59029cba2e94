package fr.passerelle.socle.commun;

import java.util.List;

/**
 * One page of a longer list, as a page shows it.
 *
 * @param lignes the rows of this page, in order
 * @param total how many rows the whole list holds
 * @param page number of this page, from 1
 * @param taille how many rows a page holds at most
 * @param ouPlus whether counting stopped at {@code total}: the list holds more
 */
public record Tranche<T>(List<T> lignes, long total, int page, int taille, boolean ouPlus) {

    public Tranche {
        lignes = List.copyOf(lignes);
    }

    /** A page of a list counted to its end. */
    public Tranche(List<T> lignes, long total, int page, int taille) {
        this(lignes, total, page, taille, false);
    }

    /** How many pages the whole list makes; an empty list still has one. */
    public int nombreDePages() {
        return (int) Math.max(1, (total + taille - 1) / taille);
    }

    public long premiere() {
        return total == 0 ? 0 : (long) (page - 1) * taille + 1;
    }

    public long derniere() {
        return Math.min(total, (long) page * taille);
    }

    public boolean aPrecedente() {
        return page > 1;
    }

    public boolean aSuivante() {
        return page < nombreDePages();
    }
}
