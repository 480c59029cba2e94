/** The journal of acts and accesses, for whoever watches over personal data. */
package fr.passerelle.web.socle.journal;
