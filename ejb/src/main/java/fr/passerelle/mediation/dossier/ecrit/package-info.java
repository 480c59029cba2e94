/** What the file of a case tells, confidential notes apart: the same words for whoever prints it and for the person it is about. */
@Voisins({"mediation.acte", "mediation.delai", "mediation.dossier", "mediation.nomenclature", "mediation.notifications", "socle.courriels", "socle.personne"})
package fr.passerelle.mediation.dossier.ecrit;

import fr.passerelle.socle.commun.Voisins;
