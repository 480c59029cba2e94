/** The pages' side of the house: beans that hold a form and call a service, and what all pages share. */
package fr.passerelle.web;
