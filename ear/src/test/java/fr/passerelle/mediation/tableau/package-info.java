/** Le tableau de bord dans le navigateur : à chacun le sien. */
package fr.passerelle.mediation.tableau;
