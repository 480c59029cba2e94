/**
 * The rights of a person over what the institution holds on them: everything, in one document, at their request. Each capability
 * says what it holds by a {@link DonneesSurUnePersonne}; this room knows none of them.
 */
@Voisins({"socle.comptes", "socle.courriels", "socle.journal", "socle.journal.lecture"})
package fr.passerelle.socle.personne;

import fr.passerelle.socle.commun.Voisins;
