/** What a person finds on arriving: one's own work by urgency, or the state of the activity in figures. */
package fr.passerelle.mediation.tableau;
