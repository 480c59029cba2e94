/** The registry: the cases one may see, found, sorted, counted, exported, given to a holder; views of it kept by name. */
package fr.passerelle.mediation.registre;
