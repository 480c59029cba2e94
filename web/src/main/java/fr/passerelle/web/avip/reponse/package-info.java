/** How a structure answers what it is asked, and how the Caf follows it. */
package fr.passerelle.web.avip.reponse;
