/** Conventions and contracts: their life, their term, their renewals, what suspends and ends them. */
@Voisins({"partenaires.nomenclature", "socle.conservation", "socle.journal", "socle.taches"})
package fr.passerelle.partenaires.convention;

import fr.passerelle.socle.commun.Voisins;
