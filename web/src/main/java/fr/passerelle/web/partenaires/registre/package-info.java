/** The register of partners as the Caf’s agents see it: they show, services decide. */
package fr.passerelle.web.partenaires.registre;
