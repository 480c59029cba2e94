/** The pages of people and rights: those of the Caf's agents, and those of a partner's administrators. */
package fr.passerelle.web.partenaires.habilitation;
