/** Des journées de travail entières, dans un vrai navigateur : ce que chacun vient faire dans l'application. */
package fr.passerelle.mediation.parcours;
