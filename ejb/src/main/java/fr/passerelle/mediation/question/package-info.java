/** The side of a service asked by the mediator: its own questions, and nothing else of the case. */
@Voisins({"comptes", "journal", "mediation.saisine"})
package fr.passerelle.mediation.question;

import fr.passerelle.commun.Voisins;
