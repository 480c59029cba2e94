/** What is printed for the holder of an account. */
package fr.passerelle.reports.socle.comptes;
