/** What makes pages cost the server less than Faces alone would: what is found, listed, read or written once is not looked for again. */
package fr.passerelle.web.socle.moteur;
