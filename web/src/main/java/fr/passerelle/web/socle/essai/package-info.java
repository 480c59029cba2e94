/** An act tried from its page, before it is confirmed or to preview it: what the server refuses, what would leave for whom. */
package fr.passerelle.web.socle.essai;
