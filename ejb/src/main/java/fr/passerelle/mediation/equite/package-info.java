/** The side of the direction: the équité proposals addressed to it, without the case they come from. */
@Voisins({"comptes", "journal", "mediation.saisine"})
package fr.passerelle.mediation.equite;

import fr.passerelle.commun.Voisins;
