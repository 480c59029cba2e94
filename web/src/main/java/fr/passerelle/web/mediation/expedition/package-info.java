/** The pages of the letters that are to be sent, and of what became of each. */
package fr.passerelle.web.mediation.expedition;
