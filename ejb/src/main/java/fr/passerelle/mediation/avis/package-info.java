/** What people are told by mail of a case: that something awaits or is on its way, never what. */
@Voisins({"comptes", "courriels", "mediation.enquete", "mediation.nomenclature"})
package fr.passerelle.mediation.avis;

import fr.passerelle.commun.Voisins;
