/** The side of a service asked by the mediator: its own questions, and nothing else of the case. */
package fr.passerelle.mediation.question;
