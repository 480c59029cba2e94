/** One small form for each act on a case, opened one at a time on the page of the case. */
package fr.passerelle.web.mediation.acte;
