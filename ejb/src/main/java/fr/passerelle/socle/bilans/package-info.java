/**
 * The yearly figures of any capability, from what it declares: compared with the year before, told in words, shown outside
 * without naming anybody, frozen in versions that are read for ever.
 */
@Voisins({"socle.comptes", "socle.conservation", "socle.journal"})
package fr.passerelle.socle.bilans;

import fr.passerelle.socle.commun.Voisins;
