/** The pages of networks: who belongs to each, what they engage together. */
package fr.passerelle.web.avip.reseau;
