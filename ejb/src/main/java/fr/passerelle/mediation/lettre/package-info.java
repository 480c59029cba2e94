/** The letters of mediation: plain French, legal words in one place, written from facts and never from confidential notes. */
@Voisins({"socle.capacites", "socle.comptes", "socle.courriels", "socle.documents", "socle.documents.entete", "socle.documents.envoi", "mediation.delai", "mediation.nomenclature"})
package fr.passerelle.mediation.lettre;

import fr.passerelle.socle.commun.Voisins;
