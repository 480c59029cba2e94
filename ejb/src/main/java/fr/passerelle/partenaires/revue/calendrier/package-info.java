/** The yearly reviews in the calendar of all that is due. */
@Voisins({"socle.calendrier", "socle.listes"})
package fr.passerelle.partenaires.revue.calendrier;

import fr.passerelle.socle.commun.Voisins;
