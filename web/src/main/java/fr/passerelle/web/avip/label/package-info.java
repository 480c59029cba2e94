/** The pages of labels: the list, the dossier, the candidacy of a structure on the portal, the rates of engagement. */
package fr.passerelle.web.avip.label;
