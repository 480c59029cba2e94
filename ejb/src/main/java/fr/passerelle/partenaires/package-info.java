/**
 * The Caf's partners: their conventions, their contracts, their people, and rights that live and die with them; the portal they enter
 * by.
 */
@Mots({"habilitation", "bulletin d’adhesion", "CONV-", "DEM-", "REV-", "PERS-", "ECH-", "R-PART-"})
@Voisins({"partenaires.clauses", "partenaires.nomenclature", "socle.capacites"})
package fr.passerelle.partenaires;

import fr.passerelle.socle.commun.Mots;
import fr.passerelle.socle.commun.Voisins;
