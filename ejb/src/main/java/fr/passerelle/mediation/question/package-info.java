/** The side of a service asked by the mediator: its own questions, and nothing else of the case. */
@Voisins({"socle.comptes", "socle.journal", "mediation.saisine"})
package fr.passerelle.mediation.question;

import fr.passerelle.socle.commun.Voisins;
