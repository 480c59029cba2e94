/** The models of answers: written, proposed while an answer is written. */
package fr.passerelle.web.mediation.modele;
