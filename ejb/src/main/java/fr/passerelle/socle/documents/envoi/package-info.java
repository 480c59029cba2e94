/** What becomes of a letter once it is made: ready, posted or mailed on such a day, come back. Its room says who may, and lists them. */
@Voisins({"socle.documents"})
package fr.passerelle.socle.documents.envoi;

import fr.passerelle.socle.commun.Voisins;
