/** One case, from its receipt to its end: the aggregate that keeps the rules, and the acts people do on it. */
@Voisins({"socle.capacites", "socle.comptes", "socle.documents", "socle.documents.envoi", "socle.journal", "mediation.acte", "mediation.notifications",
    "mediation.delai", "mediation.lettre", "mediation.nomenclature", "mediation.visibilite", "socle.pieces"})
package fr.passerelle.mediation.saisine;

import fr.passerelle.socle.commun.Voisins;
