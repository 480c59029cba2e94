/** What the page of the registry is made of: its filters, its views, the handing over of several cases, its exports. */
package fr.passerelle.web.mediation.registre;
