/** Les rencontres, dans le vrai serveur. */
package fr.passerelle.agenda;
