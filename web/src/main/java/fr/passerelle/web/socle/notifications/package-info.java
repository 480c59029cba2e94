/** The bell of every page, and the page it opens. */
package fr.passerelle.web.socle.notifications;
