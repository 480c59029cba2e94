/** The label as a dossier: candidacy, examination, committee, decision, life and end. */
@Voisins("socle.conservation")
package fr.passerelle.avip.label;

import fr.passerelle.socle.commun.Voisins;
