/** A bilan of any capability as a document: its cover, its sections in order, the tables and charts that sections share. */
package fr.passerelle.reports.socle.bilans;
