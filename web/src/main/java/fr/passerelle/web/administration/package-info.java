/** The accounts and their roles, for whoever runs them. */
package fr.passerelle.web.administration;
