/** Mon Compte Partenaire: what each person of a partner may open, why the rest is closed and what to do about it; their body's contracts. */
@Voisins({"partenaires.convention", "partenaires.habilitation", "partenaires.nomenclature", "partenaires.papiers", "partenaires.registre", "socle.comptes", "socle.journal", "socle.listes"})
package fr.passerelle.partenaires.portail;

import fr.passerelle.socle.commun.Voisins;
