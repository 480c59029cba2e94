/** Following the background jobs and running one now: for whoever runs the application. Apart from doing them, which knows nobody's rights. */
@Voisins({"socle.comptes", "socle.conservation", "socle.journal", "socle.taches"})
package fr.passerelle.socle.taches.suivi;

import fr.passerelle.socle.commun.Voisins;
