/** One case, from its receipt to its end: the aggregate that keeps the rules, and the acts people do on it. */
@Voisins({"comptes", "journal", "mediation.acte", "mediation.avis", "mediation.bilan",
    "mediation.delai", "mediation.lettre", "mediation.nomenclature", "mediation.visibilite", "pieces"})
package fr.passerelle.mediation.saisine;

import fr.passerelle.commun.Voisins;
