/**
 * The Avip label: structures that engage places for parents on their way to work, bodies that refer them, an answer to each request,
 * and what became of it.
 */
@Mots({"avip", "R-AVIP-", "ACC-", "prescripteur"})
@Voisins({"avip.clauses", "avip.nomenclature", "socle.capacites"})
package fr.passerelle.avip;

import fr.passerelle.socle.commun.Mots;
import fr.passerelle.socle.commun.Voisins;
