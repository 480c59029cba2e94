/** Messages between partners and the Caf, on both sides. */
package fr.passerelle.web.partenaires.messages;
