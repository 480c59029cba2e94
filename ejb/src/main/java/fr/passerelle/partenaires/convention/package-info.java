/** Conventions and contracts: their life, their term, their renewals, what suspends and ends them. */
@Voisins("socle.conservation")
package fr.passerelle.partenaires.convention;

import fr.passerelle.socle.commun.Voisins;
