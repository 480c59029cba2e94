/** What happens when the application starts: the database brought to its version, the first accounts, the demonstration. */
@Voisins({"comptes", "mediation.reprise", "mediation.saisine", "surveillance"})
package fr.passerelle.demarrage;

import fr.passerelle.commun.Voisins;
