/** What is typed about a request received, the same when it is registered and when it is corrected. */
package fr.passerelle.web.mediation.demande;
