/** What people are asked, by the link received, and the figures of what they answered. */
package fr.passerelle.web.socle.enquetes;
