/** Tables written for a spreadsheet, row by row, whatever their length; what they hold can never run as a formula. */
package fr.passerelle.socle.commun.tableur;
