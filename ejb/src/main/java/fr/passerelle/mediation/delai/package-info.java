/** Time in mediation: the calendar-day clock of a case, its goals and alerts, and the suspension of appeal limits. */
package fr.passerelle.mediation.delai;
