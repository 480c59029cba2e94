/** The documents of mediation: a case as its file, the yearly bilan in its two editions. */
package fr.passerelle.reports.mediation;
