/** What each person sets for oneself: the password, and for those who hold cases, the absences. */
package fr.passerelle.web.socle.compte;
