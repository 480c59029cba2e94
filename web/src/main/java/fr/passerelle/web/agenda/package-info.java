/** The pages of meetings. */
package fr.passerelle.web.agenda;
