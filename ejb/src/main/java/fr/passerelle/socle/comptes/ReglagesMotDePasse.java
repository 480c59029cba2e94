package fr.passerelle.socle.comptes;

import fr.passerelle.socle.capacites.Population;

/**
 * How long a new password is at least.
 *
 * @param minimumAgent for agents and partners, who have no second factor yet (16, R-USAG-58)
 * @param minimumUsager for users of the public (10, R-USAG-55)
 */
public record ReglagesMotDePasse(int minimumAgent, int minimumUsager) {

    int minimum(Population population) {
        return population == Population.USAGER ? minimumUsager : minimumAgent;
    }
}
