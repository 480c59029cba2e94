package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.Reconduction;
import java.time.LocalDate;
import java.util.List;

/**
 * The terms of a convention: how long it lasts, how it goes on, how it is ended. They tell what it is on any day, as it could be known
 * on that day.
 *
 * <p>A period of <i>n</i> months ends the day before the same day <i>n</i> months later. Months are always counted from the first day of
 * effect, so that a convention of a 31st comes back to the 31st after a shorter month.
 *
 * @param dureeReconductionMois of each tacit period, {@code null} when none is tacit
 * @param reconductionsMax how many tacit periods at most, {@code null} for no limit
 * @param preavisMois how long before the next period a denunciation must be received
 * @param denonceeLe when a denunciation was received, {@code null} for none
 * @param finieLe the last day, when a serious breach ended it at once
 * @param renouvellements the further periods both sides agreed on, after all the tacit ones
 */
public record Terme(LocalDate effetLe, int dureeMois, Reconduction reconduction, Integer dureeReconductionMois, Integer reconductionsMax,
        int preavisMois, LocalDate denonceeLe, LocalDate finieLe, List<Renouvellement> renouvellements) {

    public Terme {
        renouvellements = List.copyOf(renouvellements);
    }

    /** One that nothing ended yet, and that nothing but its own terms prolongs. */
    public Terme(LocalDate effetLe, int dureeMois, Reconduction reconduction, Integer dureeReconductionMois, Integer reconductionsMax,
            int preavisMois) {
        this(effetLe, dureeMois, reconduction, dureeReconductionMois, reconductionsMax, preavisMois, null, null, List.of());
    }

    /** A period agreed on, and when. */
    public record Renouvellement(int mois, LocalDate convenuLe) {
    }

    /** One period: its rank, and how many months after the first day of effect the next one would begin. */
    private record Periode(int rang, int mois) {
    }

    public Terme denoncee(LocalDate recueLe) {
        return new Terme(effetLe, dureeMois, reconduction, dureeReconductionMois, reconductionsMax, preavisMois, recueLe, finieLe, renouvellements);
    }

    /** What it is on that day; what was received or agreed on later was not known then. */
    public Echeance au(LocalDate jour) {
        LocalDate denonciation = denonceeLe == null || denonceeLe.isAfter(jour) ? null : denonceeLe;
        if (denonciation != null && finieLe != null) {
            return rompue(jour);
        }
        Periode courante = courante(jour, denonciation, jour);
        Periode derniere = derniere(courante, denonciation, jour);
        LocalDate finLe = derniere == null ? null : fin(derniere);
        EtatEcheance etat = etat(jour, finLe, derniere != null && denonceeATemps(derniere, denonciation));
        boolean reconduite = !etat.estFini() && tacite(courante) && !denonceeATemps(courante, denonciation);
        return new Echeance(etat, courante.rang(), fin(courante), reconduite ? suivante(courante) : null,
                reconduite && denonciation == null ? limite(courante) : null, finLe);
    }

    /** Whether a denunciation received that day would end it before its terms alone do. */
    public boolean denonciationPossible(LocalDate jour) {
        Echeance sans = au(jour);
        return denonceeLe == null && !sans.etat().estFini() && sans.finLe() == null;
    }

    /**
     * The last day of a contract under it that is denounced alone, received that day: with the same notice, counted from there, and
     * never later than the convention itself, as known on {@code jour}.
     */
    public LocalDate finDUnContrat(LocalDate recueLe, LocalDate jour) {
        LocalDate auPreavis = preavisMois == 0 ? recueLe : recueLe.plusMonths(preavisMois).minusDays(1);
        LocalDate certaine = au(jour).finLe();
        return certaine != null && certaine.isBefore(auPreavis) ? certaine : auPreavis;
    }

    private Echeance rompue(LocalDate jour) {
        Periode courante = courante(jour.isAfter(finieLe) ? finieLe : jour, null, jour);
        LocalDate fin = fin(courante).isBefore(finieLe) ? fin(courante) : finieLe;
        return new Echeance(etat(jour, fin, true), courante.rang(), fin, null, null, fin);
    }

    private EtatEcheance etat(LocalDate jour, LocalDate finLe, boolean parDenonciation) {
        if (finLe != null && finLe.isBefore(jour)) {
            return parDenonciation ? EtatEcheance.RESILIEE : EtatEcheance.EXPIREE;
        }
        return jour.isBefore(effetLe) ? EtatEcheance.A_VENIR : EtatEcheance.ACTIVE;
    }

    /** The period that day is in, or the last one before it. */
    private Periode courante(LocalDate jour, LocalDate denonciation, LocalDate connuLe) {
        Periode courante = new Periode(1, dureeMois);
        for (Periode p = courante; p != null; p = fin(p).isBefore(jour) ? apres(p, denonciation, connuLe) : null) {
            courante = p;
        }
        return courante;
    }

    /** The last period, when it is certain: nothing is while a tacit renewal could still be prevented. */
    private Periode derniere(Periode courante, LocalDate denonciation, LocalDate connuLe) {
        Periode derniere = courante;
        for (Periode p = courante; p != null; p = apres(p, denonciation, connuLe)) {
            if (tacite(p) && denonciation == null) {
                return null;
            }
            derniere = p;
        }
        return derniere;
    }

    private Periode apres(Periode p, LocalDate denonciation, LocalDate connuLe) {
        int mois = tacite(p) ? denonceeATemps(p, denonciation) ? 0 : dureeReconductionMois : convenue(p, connuLe);
        return mois == 0 ? null : new Periode(p.rang() + 1, p.mois() + mois);
    }

    private boolean tacite(Periode p) {
        return reconduction == Reconduction.TACITE && (reconductionsMax == null || p.rang() <= reconductionsMax);
    }

    /** How long the next period is that was agreed on, 0 for none. */
    private int convenue(Periode p, LocalDate connuLe) {
        int tacites = reconduction == Reconduction.TACITE ? reconductionsMax : 0;
        return renouvellements.stream().filter(r -> !r.convenuLe().isAfter(connuLe)).skip(p.rang() - 1L - tacites).findFirst()
                .map(Renouvellement::mois).orElse(0);
    }

    /** Only what a denunciation prevents is ended by it. */
    private boolean denonceeATemps(Periode p, LocalDate denonciation) {
        return tacite(p) && denonciation != null && denonciation.isBefore(limite(p));
    }

    private LocalDate limite(Periode p) {
        return suivante(p).minusMonths(preavisMois);
    }

    private LocalDate suivante(Periode p) {
        return effetLe.plusMonths(p.mois());
    }

    private LocalDate fin(Periode p) {
        return suivante(p).minusDays(1);
    }
}
