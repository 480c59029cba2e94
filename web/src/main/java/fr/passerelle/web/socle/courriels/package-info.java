/** The texts of mails and of legal paragraphs: for whoever answers for them. */
package fr.passerelle.web.socle.courriels;
