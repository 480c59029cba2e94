/** What a case looks like to the one who reads it: finished records for the page and for the printed file. */
@Voisins({"comptes", "journal", "mediation.acte",
    "mediation.delai", "mediation.nomenclature", "mediation.visibilite", "pieces"})
package fr.passerelle.mediation.dossier;

import fr.passerelle.commun.Voisins;
