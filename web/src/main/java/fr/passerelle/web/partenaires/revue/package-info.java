/** The pages of the yearly review: the Caf's campaign, and the review that each partner makes once a year. */
package fr.passerelle.web.partenaires.revue;
