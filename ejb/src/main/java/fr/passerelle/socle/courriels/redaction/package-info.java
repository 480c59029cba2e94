/** Rewriting the texts of the house, previewed before they hold, with their past: for whoever answers for them. */
@Voisins({"socle.capacites", "socle.comptes", "socle.courriels", "socle.journal"})
package fr.passerelle.socle.courriels.redaction;

import fr.passerelle.socle.commun.Voisins;
