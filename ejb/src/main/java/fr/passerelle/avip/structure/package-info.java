/** The childcare structures: who they are, when they are open, how many children they may take, who answers there. */
@Voisins({"avip.espace", "avip.nomenclature", "partenaires.registre", "referentiels", "socle.capacites", "socle.comptes", "socle.conservation", "socle.imports",
    "socle.journal", "socle.listes"})
package fr.passerelle.avip.structure;

import fr.passerelle.socle.commun.Voisins;
