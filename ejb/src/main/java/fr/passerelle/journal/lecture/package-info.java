/** Reading the journal: for whoever watches over personal data. Apart from writing it, which knows nobody's rights. */
@Voisins({"comptes", "journal"})
package fr.passerelle.journal.lecture;

import fr.passerelle.commun.Voisins;
