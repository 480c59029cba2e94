/** The pages of mediation: what one sees of a case, of a question, of a bilan. */
package fr.passerelle.web.mediation;
