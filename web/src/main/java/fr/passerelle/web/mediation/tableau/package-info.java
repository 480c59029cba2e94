/** The dashboard: the first page of each signed-in person, made of the parts their permissions call for. */
package fr.passerelle.web.mediation.tableau;
