/** What a secret must be to be chosen, and how it is kept: as a slow digest. Knows no account. */
@Voisins("socle.capacites")
package fr.passerelle.socle.comptes.motdepasse;

import fr.passerelle.socle.commun.Voisins;
