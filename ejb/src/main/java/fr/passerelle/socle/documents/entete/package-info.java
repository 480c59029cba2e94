/** What a letter bears around its text: the service in charge and how it is answered, what to recall, who signs and how. */
@Voisins({"socle.comptes", "socle.documents", "socle.journal"})
package fr.passerelle.socle.documents.entete;

import fr.passerelle.socle.commun.Voisins;
