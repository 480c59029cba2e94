/** The queue of a structure: its order, explained by rule, and the clock of each request. */
@Voisins({"avip.espace", "avip.nomenclature", "avip.structure", "partenaires.portail", "socle.comptes", "socle.listes"})
package fr.passerelle.avip.reponse.file;

import fr.passerelle.socle.commun.Voisins;
