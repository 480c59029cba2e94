/** What the page of the registry adds to a list: the handing over of several cases. */
package fr.passerelle.web.mediation.registre;
