/** The door of the service for the people of structures and of prescribers. */
package fr.passerelle.web.avip.espace;
