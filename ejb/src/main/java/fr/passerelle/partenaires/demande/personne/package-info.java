/** What a request for access says of a person it names: its signatory, an administrator to be, a user to be. */
@Voisins({"partenaires.nomenclature", "socle.comptes", "socle.courriels", "socle.listes", "socle.personne"})
package fr.passerelle.partenaires.demande.personne;

import fr.passerelle.socle.commun.Voisins;
