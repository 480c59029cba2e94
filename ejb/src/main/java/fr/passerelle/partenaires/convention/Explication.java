package fr.passerelle.partenaires.convention;

import static fr.passerelle.socle.commun.Typographie.date;

import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;

/** The dates of a convention in one sentence, as one would say them to the partner. */
public final class Explication {

    private Explication() {
    }

    /** What they are on that day. */
    public static String de(Terme terme, LocalDate jour) {
        Echeance e = terme.au(jour);
        String suite = switch (e.etat()) {
            case EXPIREE -> "A pris fin à son terme, le " + date(e.finLe()) + ".";
            case RESILIEE -> "A pris fin le " + date(e.finLe()) + (terme.finieLe() != null ? ", pour manquement grave."
                    : ", par la dénonciation reçue le " + date(terme.denonceeLe()) + ".");
            case A_VENIR, ACTIVE -> enCours(terme, e, jour);
        };
        return e.etat() == EtatEcheance.A_VENIR ? "Prend effet le " + date(terme.effetLe()) + ". " + suite : suite;
    }

    /** When a contract denounced alone would end, and why that day. */
    public static String finDUnContrat(Terme terme, LocalDate recueLe, LocalDate jour) {
        LocalDate fin = terme.finDUnContrat(recueLe, jour);
        String preavis = terme.preavisMois() == 0 ? "sans préavis" : "préavis de " + mois(terme.preavisMois());
        if (fin.isBefore(jour)) {
            return "Le contrat prend fin aussitôt\u202f: son dernier jour était le " + date(fin) + " (" + preavis + ").";
        }
        return "Le contrat prendra fin le " + date(fin) + (fin.equals(terme.au(jour).finLe()) ? ", avec la convention." : "\u202f: " + preavis + ".");
    }

    private static String enCours(Terme terme, Echeance e, LocalDate jour) {
        boolean denoncee = terme.denonceeLe() != null && !terme.denonceeLe().isAfter(jour);
        if (denoncee && e.finLe() != null) {
            return denoncee(terme, e);
        }
        return e.reconductionLe() == null ? sansReconduction(terme, e) : tacite(terme, e, jour);
    }

    private static String tacite(Terme terme, Echeance e, LocalDate jour) {
        String preavis = terme.preavisMois() == 0 ? "sans préavis" : "préavis de " + terme.preavisMois() + Typographie.INSECABLE + "mois";
        String reconduction = "Reconduction tacite le " + date(e.reconductionLe());
        return e.denonciationAvant().isAfter(jour)
                ? reconduction + ", sauf dénonciation reçue avant le " + date(e.denonciationAvant()) + "\u202f: " + preavis + "."
                : reconduction + "\u202f: une dénonciation devait être reçue avant le " + date(e.denonciationAvant()) + " (" + preavis
                        + "), elle ne vaudrait plus que pour le terme suivant.";
    }

    private static String denoncee(Terme terme, Echeance e) {
        if (terme.finieLe() != null) {
            return "Résiliée pour manquement grave\u202f: son dernier jour est le " + date(e.finLe()) + ".";
        }
        String recue = "Dénonciation reçue le " + date(terme.denonceeLe());
        return e.reconductionLe() == null ? recue + "\u202f: prend fin le " + date(e.finLe()) + "."
                : recue + ", trop tard pour ce terme\u202f: reconduite le " + date(e.reconductionLe()) + ", elle prend fin le " + date(e.finLe()) + ".";
    }

    private static String sansReconduction(Terme terme, Echeance e) {
        String fin = "Prend fin le " + date(e.finLe());
        return switch (terme.reconduction()) {
            case AUCUNE -> fin + ", sans reconduction.";
            case EXPRESSE -> fin + ", sauf renouvellement exprès convenu d’ici là.";
            case TACITE -> fin + (terme.reconductionsMax() == 0 ? ", sans reconduction."
                    : ", les " + Typographie.compte(terme.reconductionsMax(), "reconduction") + " prévues étant faites.");
        };
    }

    /** How it goes on, in the words of the contract. */
    public static String clause(Terme terme) {
        String duree = "Conclue pour " + mois(terme.dureeMois()) + " à compter du " + date(terme.effetLe());
        if (terme.reconduction() != Reconduction.TACITE) {
            return duree + (terme.reconduction() == Reconduction.EXPRESSE ? ", renouvelable expressément." : ", sans reconduction.");
        }
        return duree + ", puis reconduite tacitement par périodes de " + mois(terme.dureeReconductionMois())
                + (terme.reconductionsMax() == null ? "" : ", " + terme.reconductionsMax() + " fois au plus")
                + (terme.preavisMois() == 0 ? "." : ", sauf dénonciation " + mois(terme.preavisMois()) + " avant le terme.");
    }

    private static String mois(int combien) {
        return combien + Typographie.INSECABLE + "mois";
    }
}
