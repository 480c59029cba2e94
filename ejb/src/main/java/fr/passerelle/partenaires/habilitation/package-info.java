/** A partner's people and their rights: at most two administrators, each right dated, its whole history kept. */
@Voisins({"partenaires", "partenaires.convention", "partenaires.habilitation.tenue", "partenaires.nomenclature", "socle.capacites", "socle.comptes",
    "socle.comptes.acces",
    "socle.comptes.confies", "socle.comptes.faits", "socle.conservation",
    "socle.courriels", "socle.imports", "socle.journal"})
package fr.passerelle.partenaires.habilitation;

import fr.passerelle.socle.commun.Voisins;
