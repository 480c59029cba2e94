/** What each one sees of a case: its readers the whole of it, a service its questions, the direction its proposals. */
@Voisins({"socle.comptes", "socle.documents", "socle.documents.envoi", "socle.journal", "socle.journal.lecture", "socle.pieces", "mediation.acte",
    "mediation.delai", "mediation.nomenclature", "mediation.saisine", "mediation.visibilite"})
package fr.passerelle.mediation.dossier;

import fr.passerelle.socle.commun.Voisins;
