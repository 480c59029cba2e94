/** The side of the direction: the équité proposals addressed to it, without the case they come from. */
@Voisins({"socle.comptes", "socle.journal", "mediation.saisine"})
package fr.passerelle.mediation.equite;

import fr.passerelle.socle.commun.Voisins;
