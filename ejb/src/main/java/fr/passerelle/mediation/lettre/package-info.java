/** The letters of mediation: plain French, legal words in one place, written from facts and never from confidential notes. */
package fr.passerelle.mediation.lettre;
