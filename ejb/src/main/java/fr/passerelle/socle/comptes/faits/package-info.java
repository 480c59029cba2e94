/** What happens to accounts, told within the act to whichever room must do something about it. */
@Voisins({})
package fr.passerelle.socle.comptes.faits;

import fr.passerelle.socle.commun.Voisins;
