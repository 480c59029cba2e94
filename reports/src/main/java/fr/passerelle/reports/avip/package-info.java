/** The documents of the Avip room. */
package fr.passerelle.reports.avip;
