/**
 * What is decided of a request before any page, filter or thread is given to it: whether it comes from one of our pages, what it
 * may carry, and how long that may take to arrive.
 */
package fr.passerelle.web.socle.entree;
