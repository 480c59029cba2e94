/** The register of partners: who they are, whom to talk to there, and which two are one. */
@Voisins("socle.conservation")
package fr.passerelle.partenaires.registre;

import fr.passerelle.socle.commun.Voisins;
