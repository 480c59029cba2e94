/**
 * Whether the journal is still what was written in it: for whoever watches over personal data. Apart from reading the
 * journal, because it trusts nothing the database says of itself.
 *
 * <p>Every line is sealed by the database in the transaction that writes it (migration V200), at the commit and one after the
 * other. Sealing later, by a job, would cost the acts nothing but would leave every line unguarded until its turn came:
 * one removed meanwhile would leave no trace, for the numbers of the lines have holes of their own (acts undone). Sealing
 * at the commit costs an act a fraction of a millisecond, and holds the end of the chain only while the act commits,
 * never while it works. Measured with a database that writes to its disk at each commit, on two cores: 2 600 acts a
 * second from eight writers (8 500 without seals), far above what a house of a few hundred agents does.
 */
@Voisins({"socle.comptes", "socle.journal"})
package fr.passerelle.socle.journal.integrite;

import fr.passerelle.socle.commun.Voisins;
