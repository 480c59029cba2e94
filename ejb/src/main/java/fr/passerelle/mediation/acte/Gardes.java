package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The conditions an act meets or not whatever is typed in its form: the state table, then the guards of the transitions.
 * The case asks before changing; the page asks before offering; both get the same answer.
 */
public final class Gardes {

    private final Seuils seuils;
    private final LocalDate aujourdhui;
    private final boolean anneeArretee;

    /** @param anneeArretee whether the bilan of the year of receipt is frozen */
    public Gardes(Seuils seuils, LocalDate aujourdhui, boolean anneeArretee) {
        this.seuils = seuils;
        this.aujourdhui = aujourdhui;
        this.anneeArretee = anneeArretee;
    }

    /** Refuses the act if it is not possible now. */
    public void exiger(Acte acte, SituationSaisine saisine) {
        empechement(acte, saisine).ifPresent(refus -> {
            throw refus;
        });
    }

    /** Why the act is not possible now, or empty when it is. */
    public Optional<RegleRefusee> empechement(Acte acte, SituationSaisine saisine) {
        if (!saisine.etat().permet(acte)) {
            return refus("R-MED-31", "«\u202f" + acte.libelle() + "\u202f» n’est pas possible\u202f: la saisine est à l’état «\u202f"
                    + saisine.etat().libelle() + "\u202f».");
        }
        return switch (acte) {
            case ACCUSER_RECEPTION -> accuse(saisine);
            case CONSTATER_SILENCE -> silence(saisine);
            case DECLARER_RECEVABLE -> recevable(saisine);
            case RECEVOIR_REPONSE -> saisine.questionOuverte() ? Optional.empty()
                    : refus(Acte.RECEVOIR_REPONSE, "Aucune question n’attend de réponse.");
            case REPONDRE -> reponse(saisine);
            case CLOTURER -> cloture(saisine.suivisOuverts());
            case ROUVRIR -> anneeArretee
                    ? refus(Acte.ROUVRIR, "Le bilan de l’année est arrêté\u202f: enregistrez une nouvelle saisine liée à celle-ci.")
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<RegleRefusee> cloture(int suites) {
        return suites == 0 ? Optional.empty() : refus("R-MED-26", suites == 1
                ? "Une suite promise n’est pas encore faite\u202f: la clôture attend qu’elle le soit."
                : suites + " suites promises ne sont pas encore faites\u202f: la clôture attend qu’elles le soient.");
    }

    private static Optional<RegleRefusee> accuse(SituationSaisine saisine) {
        if (saisine.dateAccuse() != null) {
            return refus(Acte.ACCUSER_RECEPTION, "L’accusé de réception est déjà fait.");
        }
        return saisine.contactConnu() ? Optional.empty()
                : refus(Acte.ACCUSER_RECEPTION, "Aucun moyen de joindre le saisissant n’est connu\u202f: complétez ses coordonnées.");
    }

    private Optional<RegleRefusee> silence(SituationSaisine saisine) {
        if (saisine.relanceComplementLe() == null) {
            return refus(Acte.CONSTATER_SILENCE, "Une relance doit d’abord être envoyée.");
        }
        LocalDate possibleLe = saisine.complementDemandeLe().plusDays(seuils.silence());
        return aujourdhui.isAfter(possibleLe) ? Optional.empty()
                : refus(Acte.CONSTATER_SILENCE, "Le délai laissé à l’usager (" + seuils.silence() + " jours) n’est pas encore passé.");
    }

    private static Optional<RegleRefusee> recevable(SituationSaisine saisine) {
        DemarchePrealable demarche = saisine.demarche();
        return demarche != null && demarche.estComplete() ? Optional.empty()
                : refus("R-MED-1", "La démarche préalable (date, service, nature, résultat) doit d’abord être enregistrée.");
    }

    private static Optional<RegleRefusee> reponse(SituationSaisine saisine) {
        if (!saisine.identiteVerifiee()) {
            return refus("R-MED-14", "L’identité n’est pas vérifiée\u202f: aucune réponse sur le dossier ne peut être donnée.");
        }
        return saisine.equiteIndecise()
                ? refus("R-MED-19", "La proposition en équité attend la décision de la direction.")
                : Optional.empty();
    }

    private static Optional<RegleRefusee> refus(Acte acte, String message) {
        return Optional.of(acte.refus(null, message));
    }

    private static Optional<RegleRefusee> refus(String regle, String message) {
        return Optional.of(new RegleRefusee(regle, message));
    }
}
