/** What a person is told when a page cannot be shown. */
package fr.passerelle.web.socle.erreurs;
