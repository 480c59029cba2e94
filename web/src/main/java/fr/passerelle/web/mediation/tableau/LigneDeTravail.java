package fr.passerelle.web.mediation.tableau;

import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.tableau.SaisineEnCours;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A living case as the dashboard tells it. */
public record LigneDeTravail(SaisineEnCours saisine, LocalDate aujourdhui) {

    /** Whom it waits for and since when, or {@code null}: « Un service, Prestations, depuis 3 jours ». */
    public String attente() {
        if (saisine.attente() == null) {
            return null;
        }
        String qui = saisine.attendDe() == null || saisine.attente() == NatureAttente.DIRECTION
                ? saisine.attente().libelle() : saisine.attendDe();
        return saisine.attendDepuis() == null ? qui : qui + ", " + depuis(saisine.attendDepuis());
    }

    public boolean echeancePassee() {
        return saisine.echeance() != null && saisine.echeance().isBefore(aujourdhui);
    }

    /** Whether the clock still runs: an answered case shows its state instead. */
    public boolean courtEncore() {
        return !saisine.compteur().arrete() && saisine.etat() != EtatSaisine.REPONDUE;
    }

    /** The class that marks the row. */
    public String marque() {
        if (!courtEncore()) {
            return "";
        }
        return switch (saisine.urgence()) {
            case EN_RETARD -> "en-retard";
            case BIENTOT, URGENT -> "bientot";
            case DANS_LES_TEMPS, TERMINE -> "";
        };
    }

    public Urgence urgence() {
        return saisine.urgence();
    }

    private String depuis(LocalDate jour) {
        long jours = ChronoUnit.DAYS.between(jour, aujourdhui);
        return jours == 0 ? "depuis aujourd’hui" : "depuis " + jours + "\u00a0jour" + (jours > 1 ? "s" : "");
    }
}
