/** The accounts and their roles, the background jobs, the settings: for whoever runs the application. */
package fr.passerelle.web.socle.administration;
