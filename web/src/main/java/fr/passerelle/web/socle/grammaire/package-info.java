/** The page that shows every tag in every state, to those who build pages; in demonstration only. */
package fr.passerelle.web.socle.grammaire;
