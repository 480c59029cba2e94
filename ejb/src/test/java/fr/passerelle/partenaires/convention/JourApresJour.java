package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.Reconduction;
import java.time.LocalDate;

/** The same dates found the slow way, one day of the calendar after the other, without any arithmetic on months. */
final class JourApresJour {

    private final Terme terme;
    private final LocalDate demande;
    private LocalDate jour;
    private int rang = 1;
    private int mois;
    private LocalDate suivante;

    private JourApresJour(Terme terme, LocalDate demande) {
        this.terme = terme;
        this.demande = demande;
        jour = terme.effetLe();
        mois = terme.dureeMois();
        suivante = chercher();
    }

    static Echeance au(Terme terme, LocalDate demande) {
        return new JourApresJour(terme, demande).feuilleter();
    }

    private Echeance feuilleter() {
        boolean finie = false;
        while (!finie && jour.isBefore(demande)) {
            jour = jour.plusDays(1);
            if (jour.equals(suivante)) {
                finie = !continuer();
            }
        }
        if (finie) {
            EtatEcheance etat = denonceeATemps() ? EtatEcheance.RESILIEE : EtatEcheance.EXPIREE;
            return new Echeance(etat, rang, suivante.minusDays(1), null, null, suivante.minusDays(1));
        }
        int periode = rang;
        LocalDate debutSuivant = suivante;
        boolean reconduite = tacite() && !denonceeATemps();
        boolean denoncable = reconduite && !denoncee();
        LocalDate limite = denoncable ? enArriere(debutSuivant, terme.preavisMois()) : null;
        EtatEcheance etat = demande.isBefore(terme.effetLe()) ? EtatEcheance.A_VENIR : EtatEcheance.ACTIVE;
        return new Echeance(etat, periode, debutSuivant.minusDays(1), reconduite ? debutSuivant : null, limite, denoncable ? null : dernierJour());
    }

    private LocalDate dernierJour() {
        while (continuer()) {
            jour = suivante;
        }
        return suivante.minusDays(1);
    }

    private boolean continuer() {
        if (!tacite() || denonceeATemps()) {
            return false;
        }
        rang++;
        mois += terme.dureeReconductionMois();
        suivante = chercher();
        return true;
    }

    private boolean tacite() {
        return terme.reconduction() == Reconduction.TACITE && (terme.reconductionsMax() == null || rang - 1 < terme.reconductionsMax());
    }

    private boolean denoncee() {
        return terme.denonceeLe() != null && !terme.denonceeLe().isAfter(demande);
    }

    private boolean denonceeATemps() {
        return tacite() && denoncee() && terme.denonceeLe().isBefore(enArriere(suivante, terme.preavisMois()));
    }

    /** The first day, going on from the first day of effect, that stands so many months after it. */
    private LocalDate chercher() {
        LocalDate d = terme.effetLe();
        while (!estA(terme.effetLe(), d, mois)) {
            d = d.plusDays(1);
        }
        return d;
    }

    private static LocalDate enArriere(LocalDate de, int mois) {
        LocalDate d = de;
        while (!estA(de, d, -mois)) {
            d = d.minusDays(1);
        }
        return d;
    }

    /** Whether that day bears the same number in its month, or is the last of a month that has no such day. */
    private static boolean estA(LocalDate depart, LocalDate d, int mois) {
        int ecart = (d.getYear() - depart.getYear()) * 12 + d.getMonthValue() - depart.getMonthValue();
        boolean dernier = d.plusDays(1).getDayOfMonth() == 1;
        return ecart == mois && (d.getDayOfMonth() == depart.getDayOfMonth() || dernier && d.getDayOfMonth() < depart.getDayOfMonth());
    }
}
