package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.socle.commun.Exigences;
import java.time.LocalDate;
import java.util.List;

/**
 * What a convention is drawn up with.
 *
 * @param effetLe the first day of effect, {@code null} for that of the last signature
 * @param dureeReconductionMois of each tacit period, {@code null} when none is tacit
 * @param reconductionsMax how many tacit periods at most, {@code null} for no limit
 */
public record ConventionSaisie(ModeGestion mode, LocalDate effetLe, int dureeMois, Reconduction reconduction, Integer dureeReconductionMois,
        Integer reconductionsMax, int preavisMois, List<ServiceConvenu> services) {

    static final int DUREE_MAX = 600;
    static final int PREAVIS_MAX = 60;
    static final int RECONDUCTIONS_MAX = 600;
    private static final LocalDate PREMIER_JOUR = LocalDate.of(2017, 1, 1);

    public ConventionSaisie {
        services = services == null ? List.of() : List.copyOf(services);
    }

    void exiger() {
        Exigences exigences = new Exigences("E-CONVENTION");
        exigences.exiger(mode != null, "mode", "Choisissez qui gère les utilisateurs.");
        exigences.exiger(effetLe == null || !effetLe.isBefore(PREMIER_JOUR), "E-DATE", "effetLe", "La date d’effet ne peut pas précéder 2017.");
        exigences.exiger(entre(dureeMois, 1, DUREE_MAX), "dureeMois", "La durée va de 1 à " + DUREE_MAX + " mois.");
        exigences.exiger(reconduction != null, "reconduction", "Dites ce qui se passe au terme.");
        boolean tacite = reconduction == Reconduction.TACITE;
        exigences.exiger(!tacite || dureeReconductionMois != null && entre(dureeReconductionMois, 1, DUREE_MAX), "dureeReconductionMois",
                "La durée d’une reconduction tacite va de 1 à " + DUREE_MAX + " mois.");
        exigences.exiger(tacite || dureeReconductionMois == null, "dureeReconductionMois", "Sans reconduction tacite, laissez cette durée vide.");
        exigences.exiger(tacite || reconductionsMax == null, "reconductionsMax", "Sans reconduction tacite, laissez ce nombre vide.");
        exigences.exiger(reconductionsMax == null || entre(reconductionsMax, 0, RECONDUCTIONS_MAX), "reconductionsMax",
                "Le nombre de reconductions va de 0 à " + RECONDUCTIONS_MAX + ".");
        exigences.exiger(entre(preavisMois, 0, PREAVIS_MAX), "preavisMois", "Le préavis va de 0 à " + PREAVIS_MAX + " mois.");
        exigences.exiger(services.stream().map(ServiceConvenu::service).distinct().count() == services.size(), "services",
                "Un service ne se convient qu’une fois.");
        exigences.refuser();
    }

    private static boolean entre(int valeur, int min, int max) {
        return valeur >= min && valeur <= max;
    }
}
