/** The side of the direction: the équité proposals addressed to it, without the case they come from. */
package fr.passerelle.mediation.equite;
