/** What is told in order, whatever document will show it: titles, texts, definitions, tables, and nothing of how they look. */
package fr.passerelle.socle.commun.ecrit;
