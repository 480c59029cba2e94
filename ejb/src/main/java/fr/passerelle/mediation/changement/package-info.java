/** Whether a case has changed, so that what was computed from the same cases serves again. */
@Voisins("socle.taches")
package fr.passerelle.mediation.changement;

import fr.passerelle.socle.commun.Voisins;
