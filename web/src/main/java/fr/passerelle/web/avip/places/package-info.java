/** The pages of places: what each structure declares, and what is taken of it. */
package fr.passerelle.web.avip.places;
