/** What people are told by mail of a case: that something awaits or is on its way, never what. */
@Voisins({"socle.capacites", "socle.comptes", "socle.courriels", "socle.documents.envoi", "socle.notifications", "mediation", "mediation.nomenclature"})
package fr.passerelle.mediation.notifications;

import fr.passerelle.socle.commun.Voisins;
