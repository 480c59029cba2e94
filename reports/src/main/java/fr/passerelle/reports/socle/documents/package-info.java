/** Letters of any room, printed from their parts. */
package fr.passerelle.reports.socle.documents;
