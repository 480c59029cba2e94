/** The pages of the préconisations, from their first wording to their effect: they show, services decide. */
package fr.passerelle.web.mediation.preconisation;
