/** The letters of cases on their way: which are to be sent, by what way, which went when, which came back. */
@Voisins({"mediation.acte", "mediation.lettre", "mediation.nomenclature", "mediation.notifications", "mediation.saisine", "mediation.visibilite", "socle.comptes", "socle.documents",
    "socle.documents.envoi", "socle.journal", "socle.listes", "socle.taches"})
package fr.passerelle.mediation.expedition;

import fr.passerelle.socle.commun.Voisins;
