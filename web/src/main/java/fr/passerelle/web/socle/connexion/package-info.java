/** Signing in and out, and the ends of sessions. */
package fr.passerelle.web.socle.connexion;
