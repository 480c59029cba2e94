/** Someone, or something, chosen among many: looked for by name, kept as a tag that one takes away. */
package fr.passerelle.web.socle.personnes;
