/** Administrative mediation: from a request received to its answer, and to the yearly bilan. */
@Mots({"saisine", "mediat", "preconis"})
@Voisins({"mediation.lettre", "mediation.nomenclature", "socle.capacites"})
package fr.passerelle.mediation;

import fr.passerelle.socle.commun.Mots;
import fr.passerelle.socle.commun.Voisins;
