/** Prints what was told without a thought for how it looks. */
package fr.passerelle.reports.socle.ecrit;
