/** Where the loans of equipment show themselves. */
package fr.passerelle.web.prets;
