/** The pages of the register of structures. */
package fr.passerelle.web.avip.structure;
