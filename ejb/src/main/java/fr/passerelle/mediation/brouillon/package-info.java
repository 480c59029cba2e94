/** What is being typed and is not done yet: a case not registered, with its attachments; an act on a case, prepared for whoever will do it. */
@Voisins({"mediation.acte", "mediation.nomenclature", "mediation.notifications", "mediation.visibilite", "socle.comptes", "socle.pieces"})
package fr.passerelle.mediation.brouillon;

import fr.passerelle.socle.commun.Voisins;
