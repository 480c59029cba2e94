package fr.passerelle.socle.taches.demande;

import java.util.Map;

/**
 * A task this server has taken.
 *
 * @param essai for the how-manieth time it is begun: an earlier try has no say any more
 */
record Prise(long id, String code, Map<String, String> parametres, String demandeur, int essai) {
}
