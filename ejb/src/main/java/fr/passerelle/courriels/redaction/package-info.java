/** Rewriting the texts of the house, previewed before they hold, with their past: for whoever answers for them. */
@Voisins({"comptes", "courriels", "journal"})
package fr.passerelle.courriels.redaction;

import fr.passerelle.commun.Voisins;
