/** A partner's people and their rights: at most two administrators, each right dated, its whole history kept. */
@Voisins("socle.conservation")
package fr.passerelle.partenaires.habilitation;

import fr.passerelle.socle.commun.Voisins;
