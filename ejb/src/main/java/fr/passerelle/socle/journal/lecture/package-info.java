/** Reading the journal: for whoever watches over personal data. Apart from writing it, which knows nobody's rights. */
@Voisins({"socle.capacites", "socle.comptes", "socle.journal", "socle.listes"})
package fr.passerelle.socle.journal.lecture;

import fr.passerelle.socle.commun.Voisins;
