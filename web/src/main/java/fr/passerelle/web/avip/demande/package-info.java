/** The pages of a prescriber: writing a request, following one’s own, answering what structures propose; and the Caf’s list of prescribers. */
package fr.passerelle.web.avip.demande;
