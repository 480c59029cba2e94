/** Following the background jobs and running one now: for whoever runs the application. Apart from doing them, which knows nobody's rights. */
@Voisins({"comptes", "journal", "travaux"})
package fr.passerelle.travaux.suivi;

import fr.passerelle.commun.Voisins;
