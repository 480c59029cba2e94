package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.Tranche;
import java.util.List;

/**
 * One page of a list, with all that its page shows around it.
 *
 * @param liste what it is a page of
 * @param tranche the lines found, and how many there are in all
 * @param offerts the filters with what may be chosen today, in the order of an address
 * @param onglets the views it offers
 * @param proche whether the lines only look like the words that were typed
 * @param cherches where the words that were typed could be looked for
 * @param vues those the reader keeps of it
 */
public record ListeLue<L>(Liste<L> liste, Vue vue, Tranche<L> tranche, List<Offert> offerts, List<Onglet> onglets, boolean proche,
        Cherches cherches, List<VueEnregistree> vues) {

    /** Everywhere; in names alone, for words too common to be found in texts; nowhere, for signs that are no words. */
    public enum Cherches { TOUT, NOMS, RIEN }

    /** A filter and what may be chosen; what is chosen already stays on offer. */
    public record Offert(Filtre filtre, List<Option> options) {
    }

    public List<Colonne<L>> colonnes() {
        return liste.colonnes().stream().filter(Colonne::surLaPage).filter(c -> !c.auChoix() || vue.montre(c.code())).toList();
    }
}
