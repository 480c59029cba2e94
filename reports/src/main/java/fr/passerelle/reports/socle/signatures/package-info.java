/** Who signed what and when, of any room, on paper. */
package fr.passerelle.reports.socle.signatures;

