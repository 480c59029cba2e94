/** What is held on one of a partner's people: who they are, the time they administered, each right they hold or held. */
@Voisins({"partenaires.nomenclature", "socle.comptes", "socle.courriels", "socle.listes", "socle.personne"})
package fr.passerelle.partenaires.habilitation.personne;

import fr.passerelle.socle.commun.Voisins;
