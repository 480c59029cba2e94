/** What each act on a case must be told, and what must hold before it may be done. */
package fr.passerelle.mediation.acte;
