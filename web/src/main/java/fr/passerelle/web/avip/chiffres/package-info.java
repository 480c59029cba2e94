/** The figures of the Avip label on screen: the yearly report and its files, the part each structure validates, the years taken over. */
package fr.passerelle.web.avip.chiffres;
