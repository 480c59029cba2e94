package fr.passerelle.web.socle.personnes;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Agent;

/**
 * One that may be chosen.
 *
 * @param cle what is kept of it
 * @param precision what tells it from another of that name, or {@code null}
 */
public record Choix(String cle, String nom, String precision) {

    static Choix de(Agent agent) {
        return new Choix(agent.identifiant(), agent.nom(), agent.service());
    }

    String enClair() {
        return TextePropre.estVide(precision) ? nom : nom + ", " + precision;
    }
}
