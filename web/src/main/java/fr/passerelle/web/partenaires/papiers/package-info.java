/** The papers of a convention, on the Caf's side and on the partner's: read, signed, amended, compared. */
package fr.passerelle.web.partenaires.papiers;
