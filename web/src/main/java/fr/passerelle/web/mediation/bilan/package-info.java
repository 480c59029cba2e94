/** The pages and files of the yearly bilan: they show, services decide. */
package fr.passerelle.web.mediation.bilan;
