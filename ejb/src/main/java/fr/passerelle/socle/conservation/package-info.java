/**
 * How long each kind of thing is kept, who decided it, what would go now: every kind of every room, each declared by an
 * {@link ObjetConserve}, for whoever watches over personal data.
 */
@Voisins({"socle.comptes", "socle.journal", "socle.taches"})
package fr.passerelle.socle.conservation;

import fr.passerelle.socle.commun.Voisins;
