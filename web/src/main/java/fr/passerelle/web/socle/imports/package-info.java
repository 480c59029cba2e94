/** The page that every import of the house shares. */
package fr.passerelle.web.socle.imports;
