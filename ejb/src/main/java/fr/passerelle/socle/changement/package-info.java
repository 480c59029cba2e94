/**
 * Whether anything has changed behind what a capability shows, so that what was computed from the same rows serves again. The
 * capability declares its tables in a migration, one line each: {@code select changement.suivre('its code', 'its.table');}
 */
@Voisins("socle.taches")
package fr.passerelle.socle.changement;

import fr.passerelle.socle.commun.Voisins;
