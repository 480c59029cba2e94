/** Before an act: what deserves a second look is told at the top of the page, and confirmed. */
package fr.passerelle.web.socle.verification;
