/** What is being typed and is no case yet: a draft for each form begun, with its attachments, until it is registered or given up. */
@Voisins({"mediation.acte", "socle.comptes", "socle.pieces"})
package fr.passerelle.mediation.brouillon;

import fr.passerelle.socle.commun.Voisins;
