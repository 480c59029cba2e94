/** The answer to a person who asks what is held on them. */
package fr.passerelle.reports.socle.personne;
