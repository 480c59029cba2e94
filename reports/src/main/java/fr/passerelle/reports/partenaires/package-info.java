/** The documents of the partners' room: what proves a review, the yearly report. */
package fr.passerelle.reports.partenaires;
