/** What each act on a case must be told, and what must hold before it may be done. */
@Voisins({"mediation.delai", "mediation.nomenclature", "socle.documents.envoi"})
package fr.passerelle.mediation.acte;

import fr.passerelle.socle.commun.Voisins;
