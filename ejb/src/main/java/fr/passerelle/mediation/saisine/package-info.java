/** One case, from its receipt to its end: the aggregate that keeps the rules, and the acts people do on it. */
package fr.passerelle.mediation.saisine;
