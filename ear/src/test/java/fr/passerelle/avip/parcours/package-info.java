/** What the pages of the Avip room say, and whole days of work in them. */
package fr.passerelle.avip.parcours;
