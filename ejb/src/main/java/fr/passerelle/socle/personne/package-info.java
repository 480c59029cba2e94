/** The rights of a person over what the institution holds on them: everything, in one document, at their request. */
@Voisins({"socle.comptes", "socle.courriels", "socle.journal", "socle.journal.lecture", "mediation.dossier"})
package fr.passerelle.socle.personne;

import fr.passerelle.socle.commun.Voisins;
