package fr.passerelle.avip.engagement;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Typographie;
import java.io.Serializable;

/**
 * What a label is judged by besides itself, on a day.
 *
 * @param agrement 0 when none is known
 * @param referent whether somebody answers there (R-AVIP-8)
 * @param reseau the network it belongs to that day, or {@code null}
 */
public record Situation(int agrement, String gestionnaire, boolean referent, boolean surMonenfant, ParametreEngagement parametre, ReseauLu reseau)
        implements Serializable {

    /** Its own floor, whatever network it belongs to. */
    public Engagement sien() {
        return parametre.de(agrement);
    }

    public boolean mutualise() {
        return reseau != null && reseau.mutualise();
    }

    /** The pooled floor, itself included. */
    public Engagement commun() {
        return parametre.de(agrement + (reseau == null ? 0 : reseau.agrement()));
    }

    /** Whether so many places hold its floor: the pooled one in a network that shares it (R-AVIP-2, R-AVIP-6). */
    public boolean tient(int places) {
        return places >= 1 && places <= agrement && (mutualise() ? commun().estTenuPar(places + reseau.places()) : sien().estTenuPar(places));
    }

    public void exigerEngagement(int places, String champ) {
        if (!mutualise()) {
            sien().exigerDe(places, champ);
            return;
        }
        Engagement.exigerAuPlus(places, agrement, champ);
        int total = places + reseau.places();
        exiger(commun().estTenuPar(total), "R-AVIP-6", champ, "Engagement minimum du réseau " + reseau.nom() + Typographie.FINE + ": "
                + Typographie.compte(commun().minimum(), "place") + " (" + commun().part() + ")" + Typographie.FINE + "; avec " + places + " ici et "
                + reseau.places() + " ailleurs, il n’en aurait que " + total + ".");
    }

    /** The arithmetic, as people read it. */
    public String calcul() {
        return mutualise() ? commun().calcul() + ", ensemble dans le réseau " + reseau.nom() : sien().calcul();
    }
}
