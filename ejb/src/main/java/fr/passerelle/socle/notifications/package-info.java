/** What each person is told in the application itself: by a bell on every page, and a page of their own. */
@Voisins({"socle", "socle.capacites", "socle.comptes", "socle.conservation", "socle.courriels", "socle.journal"})
package fr.passerelle.socle.notifications;

import fr.passerelle.socle.commun.Voisins;
