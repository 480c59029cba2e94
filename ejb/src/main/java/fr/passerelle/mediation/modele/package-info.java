/** What the mediator writes often, kept once by motive and benefit, to be inserted in an answer and made one's own. */
@Voisins({"mediation.nomenclature", "socle.capacites", "socle.comptes", "socle.courriels", "socle.journal", "socle.listes"})
package fr.passerelle.mediation.modele;

import fr.passerelle.socle.commun.Voisins;
