/** The pages of a request for access: filled by the partner, examined by the Caf. They show, services decide. */
package fr.passerelle.web.partenaires.demande;
