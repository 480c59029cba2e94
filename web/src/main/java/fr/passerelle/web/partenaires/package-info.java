/** The pages of the partners' room: those of the Caf's agents, and the portal of the partners. */
package fr.passerelle.web.partenaires;
