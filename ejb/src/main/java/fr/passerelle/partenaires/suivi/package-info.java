/** Conventions followed from the desk: their list, each of them, what is done to it once its consequences were seen, who is told. */
@Voisins({"partenaires", "partenaires.convention", "partenaires.echeancier", "partenaires.nomenclature", "socle.capacites", "socle.changement", "socle.comptes",
    "socle.courriels", "socle.journal", "socle.listes"})
package fr.passerelle.partenaires.suivi;

import fr.passerelle.socle.commun.Voisins;
