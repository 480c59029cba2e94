/** What requests hold of a parent or a child, for the person who asks what is held on them. */
@Voisins({"avip.nomenclature", "socle.comptes", "socle.courriels", "socle.listes", "socle.personne"})
package fr.passerelle.avip.personne;

import fr.passerelle.socle.commun.Voisins;
