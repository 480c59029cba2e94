/**
 * De quoi conduire un vrai navigateur sur l'application : l'ouvrir, s'y connecter, la regarder à plusieurs tailles
 * et dans les deux thèmes, l'éprouver avec axe, garder une image de ce qui a échoué.
 */
package fr.passerelle.navigateur;
