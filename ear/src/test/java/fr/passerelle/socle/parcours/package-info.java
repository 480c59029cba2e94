/** Ce que toute page tient, quelle que soit la capacité qui l'apporte : grammaire, défenses, adresses et saisies hostiles, pannes. */
package fr.passerelle.socle.parcours;
