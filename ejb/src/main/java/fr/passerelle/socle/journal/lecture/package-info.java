/** Reading the journal: for whoever watches over personal data. Apart from writing it, which knows nobody's rights. */
@Voisins({"socle.comptes", "socle.journal"})
package fr.passerelle.socle.journal.lecture;

import fr.passerelle.socle.commun.Voisins;
