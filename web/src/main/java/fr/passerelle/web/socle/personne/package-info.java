/** Answering a person about the data held on them. */
package fr.passerelle.web.socle.personne;
