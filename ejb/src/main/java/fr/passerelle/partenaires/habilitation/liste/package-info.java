/** Every right of every partner, to be found, counted, frozen together. */
@Voisins({"partenaires.nomenclature", "socle.changement", "socle.comptes", "socle.listes"})
package fr.passerelle.partenaires.habilitation.liste;

import fr.passerelle.socle.commun.Voisins;
