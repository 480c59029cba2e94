/** How long what a request and a reception say of a family is kept, and what of them stays for the figures (dossier §2). */
@Voisins({"avip.papiers", "socle.conservation", "socle.courriels", "socle.journal.conservation"})
package fr.passerelle.avip.conservation;

import fr.passerelle.socle.commun.Voisins;
