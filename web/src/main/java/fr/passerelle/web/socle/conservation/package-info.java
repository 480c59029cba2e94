/** How long every kind of thing is kept, on one page. */
package fr.passerelle.web.socle.conservation;
