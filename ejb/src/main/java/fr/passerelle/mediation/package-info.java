/** Administrative mediation: from a request received to its answer, and to the yearly bilan. */
package fr.passerelle.mediation;
