package fr.passerelle.avip.chiffres.calcul;

import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.ReponseDonnee;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.TrancheDAge;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import java.time.LocalDate;

/**
 * What the report of a year counts, one for each request and child: codes and dates, nothing that names anybody. It is all that is left
 * of a request once its time is over, and all that a past year brings.
 *
 * @param enfant a pseudonym, the same in every request; {@code null} when there is no contract and nobody asks which child it was
 * @param contrat {@code null} when the child was never received upon that request
 */
public record FaitBilan(Demande demande, Parent parent, String enfant, Contrat contrat) {

    /**
     * The request; the same for all its children.
     *
     * @param echeance the day by which an answer was owed
     * @param repondueLe {@code null} while nothing was answered
     */
    public record Demande(String reference, long structure, TypePrescripteur prescripteur, SensOrientation sens, LocalDate envoyeeLe, int pauseJours,
            LocalDate echeance, LocalDate repondueLe, ReponseDonnee reponse, MotifRefus motif) {

        boolean envoyeeEn(int annee) {
            return envoyeeLe.getYear() == annee;
        }

        boolean estRepondue() {
            return repondueLe != null;
        }

        boolean estRepondueATemps() {
            return estRepondue() && !repondueLe.isAfter(echeance);
        }

        /** Calendar days from sending to answer, pauses taken away. */
        long joursDeReponse() {
            return repondueLe.toEpochDay() - envoyeeLe.toEpochDay() - pauseJours;
        }
    }

    /** @param cle a pseudonym, the same in every request */
    public record Parent(String cle, boolean monoparental, boolean qpv, boolean moinsDe25Ans) {
    }

    /**
     * The reception of the child.
     *
     * @param sortie its last day, {@code null} while it goes on
     * @param parSemaine how many half-days a week, 0 when not known
     * @param signes which ones, as {@link fr.passerelle.avip.nomenclature.DemiJournee#enSignes} writes them; {@code null} when not known
     * @param situation6Mois {@code null} when nobody asked or nobody answered
     * @param age of the child on the first day, {@code null} when no birth is known
     */
    public record Contrat(LocalDate entree, LocalDate sortie, int parSemaine, String signes, IssueParcours issue, ModeContinuite continuite,
            IssueParcours situation6Mois, boolean nonJoignable, TrancheDAge age) {

        /** The reception of a child whose birth is not known. */
        public Contrat(LocalDate entree, LocalDate sortie, int parSemaine, String signes, IssueParcours issue, ModeContinuite continuite, IssueParcours situation6Mois,
                boolean nonJoignable) {
            this(entree, sortie, parSemaine, signes, issue, continuite, situation6Mois, nonJoignable, null);
        }

        /** Whether it runs at least one day of that time, both ends included. */
        public boolean court(LocalDate du, LocalDate au) {
            return !entree.isAfter(au) && (sortie == null || !sortie.isBefore(du));
        }

        boolean finitEn(int annee) {
            return sortie != null && sortie.getYear() == annee;
        }

        /** Both ends included. */
        long jours() {
            return sortie.toEpochDay() - entree.toEpochDay() + 1;
        }

        /** How many days of that time it covers. */
        long joursEntre(LocalDate du, LocalDate au) {
            if (!court(du, au)) {
                return 0;
            }
            LocalDate debut = entree.isAfter(du) ? entree : du;
            LocalDate fin = sortie == null || sortie.isAfter(au) ? au : sortie;
            return Math.max(0, fin.toEpochDay() - debut.toEpochDay() + 1);
        }

        IssueParcours issueDite() {
            return issue == null ? IssueParcours.NON_RENSEIGNEE : issue;
        }

        ModeContinuite continuiteDite() {
            return continuite == null ? ModeContinuite.NON_RENSEIGNE : continuite;
        }

        boolean estJoint() {
            return situation6Mois != null;
        }
    }
}
