/** The rights of a person over what the institution holds on them: everything, in one document, at their request. */
@Voisins({"comptes", "courriels", "journal", "journal.lecture", "mediation.dossier"})
package fr.passerelle.droits;

import fr.passerelle.commun.Voisins;
