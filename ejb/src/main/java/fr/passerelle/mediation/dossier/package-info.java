/** What a case looks like to the one who reads it: finished records for the page and for the printed file. */
@Voisins({"socle.comptes", "socle.documents", "socle.journal", "socle.journal.lecture", "mediation.acte",
    "mediation.delai", "mediation.nomenclature", "mediation.visibilite", "socle.pieces"})
package fr.passerelle.mediation.dossier;

import fr.passerelle.socle.commun.Voisins;
