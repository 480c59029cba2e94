/** The register of partners: who they are, whom to talk to there, and which two are one. */
@Voisins({"partenaires.nomenclature", "referentiels", "socle.capacites", "socle.changement", "socle.comptes", "socle.conservation", "socle.courriels", "socle.imports", "socle.journal",
    "socle.journal.conservation", "socle.listes", "socle.personne", "socle.pieces"})
package fr.passerelle.partenaires.registre;

import fr.passerelle.socle.commun.Voisins;
