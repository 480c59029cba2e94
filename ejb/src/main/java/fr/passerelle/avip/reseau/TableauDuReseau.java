package fr.passerelle.avip.reseau;

import fr.passerelle.avip.engagement.Engagement;
import fr.passerelle.avip.nomenclature.StatutLabel;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A network on one page: who belongs to it, what they engage together, what they offer and take this week.
 *
 * @param commun the pooled floor today
 * @param places engaged together today
 * @param partagees the requests passed from a member to another this year
 */
public record TableauDuReseau(long id, int version, String nom, boolean mutualise, LocalDate dissousLe, Engagement commun, int places, List<Membre> membres,
        List<Membre> partis, int partagees) implements Serializable {

    public boolean tenu() {
        return commun.estTenuPar(places);
    }

    public int offertes() {
        return membres.stream().mapToInt(Membre::offertes).sum();
    }

    public int occupees() {
        return membres.stream().mapToInt(Membre::occupees).sum();
    }

    /**
     * A structure in it.
     *
     * @param places engaged by its label; 0 without one in force
     * @param minimum its own floor, which holds again the day it leaves
     * @param offertes half-days offered in the week of today; occupied, taken of those
     * @param demandes that wait for an answer there
     */
    public record Membre(long adhesion, long structure, String nom, String commune, Long label, StatutLabel statut, int agrement, int places, int minimum,
            LocalDate du, LocalDate au, int offertes, int occupees, int demandes) implements Serializable {

        /** Below its own floor, held by the others. */
        public boolean sousSonMinimum() {
            return places < minimum;
        }
    }
}
