/** What time does to people and rights: terms that come, accounts nobody comes in by, a delegation nobody is left to hold. */
@Voisins({"partenaires.habilitation", "socle.capacites", "socle.comptes.confies", "socle.taches"})
package fr.passerelle.partenaires.habilitation.entretien;

import fr.passerelle.socle.commun.Voisins;
