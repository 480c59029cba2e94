/** From request to access: what a partner asks for, what the Caf asks again, what is drawn up, and who is let in when it is signed. */
@Voisins({"partenaires", "partenaires.bulletin", "partenaires.convention", "partenaires.demande.saisie", "partenaires.habilitation", "partenaires.nomenclature",
        "partenaires.portail", "partenaires.registre", "socle.capacites", "socle.comptes", "socle.conservation", "socle.courriels", "socle.journal", "socle.listes",
        "socle.signatures"})
package fr.passerelle.partenaires.demande;

import fr.passerelle.socle.commun.Voisins;
