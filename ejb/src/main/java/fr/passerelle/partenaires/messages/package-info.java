/** What partners and the Caf write to each other: whose each exchange is, and the mail that says one waits. */
@Voisins({"partenaires.nomenclature", "partenaires.portail", "partenaires.registre", "socle.capacites", "socle.comptes", "socle.courriels", "socle.listes", "socle.messages", "socle.personne", "socle.pieces"})
package fr.passerelle.partenaires.messages;

import fr.passerelle.socle.commun.Voisins;
