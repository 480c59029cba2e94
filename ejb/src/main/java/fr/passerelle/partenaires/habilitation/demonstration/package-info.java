/** The people and the rights of the demonstration: all invented, in every state. */
@Voisins({"partenaires.convention", "partenaires.habilitation", "partenaires.nomenclature", "partenaires.registre", "socle.capacites"})
package fr.passerelle.partenaires.habilitation.demonstration;

import fr.passerelle.socle.commun.Voisins;
