/** Time in mediation: the calendar-day clock of a case, its goals and alerts, and the suspension of appeal limits. */
@Voisins("mediation.nomenclature")
package fr.passerelle.mediation.delai;

import fr.passerelle.socle.commun.Voisins;
