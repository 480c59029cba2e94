/** What the page of any list is made of: its filters, its columns, the views kept of it, its exports; the list itself is declared by its room. */
package fr.passerelle.web.socle.listes;
