/** The pages and files of the yearly bilan, of the import of past years and of the préconisations: they show, services decide. */
package fr.passerelle.web.mediation.bilan;
