/** Mon Compte Partenaire: what those who come from a partner see. */
package fr.passerelle.web.partenaires.portail;
