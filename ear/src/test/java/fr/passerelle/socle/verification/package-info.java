/** Ce qui mérite d'être relu avant l'acte. */
package fr.passerelle.socle.verification;
