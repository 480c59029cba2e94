/**
 * The yearly review of rights: opened by the Caf or when a partner's year is over, each right kept, changed or ended by someone else than
 * who holds it, attested, and expired when nobody looked at it (R-PART-12, R-PART-13).
 */
@Voisins({"partenaires", "partenaires.habilitation", "partenaires.nomenclature", "partenaires.portail", "socle.capacites", "socle.comptes", "socle.courriels",
        "socle.documents", "socle.journal", "socle.listes", "socle.taches", "socle.taches.demande"})
package fr.passerelle.partenaires.revue;

import fr.passerelle.socle.commun.Voisins;
