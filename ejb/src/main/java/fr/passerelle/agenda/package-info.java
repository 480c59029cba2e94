/** Meetings: a date, people invited, who came, what was said. Workshops and webinars extend it; a room proposes what a meeting belongs to. */
@Mots({"SEA-", "emargement"})
@Voisins({"socle.calendrier", "socle.capacites", "socle.comptes", "socle.conservation", "socle.courriels", "socle.journal", "socle.listes", "socle.personne"})
package fr.passerelle.agenda;

import fr.passerelle.socle.commun.Mots;
import fr.passerelle.socle.commun.Voisins;
