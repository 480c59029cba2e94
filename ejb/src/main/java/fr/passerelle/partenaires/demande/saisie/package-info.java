/** What a request for access says, and the states it goes through: values and rules alone, read by its services and its pages. */
@Voisins("partenaires.nomenclature")
package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.socle.commun.Voisins;
