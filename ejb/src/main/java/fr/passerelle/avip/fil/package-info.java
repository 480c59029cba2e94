/** One thread from the request to the parent’s situation six months after the reception: what was done, what comes next, who has to do it. */
@Voisins({"avip.accueil", "avip.accueil.derogation", "avip.espace", "avip.nomenclature", "avip.orientation", "avip.structure", "socle.comptes", "socle.journal", "socle.listes"})
package fr.passerelle.avip.fil;

import fr.passerelle.socle.commun.Voisins;
