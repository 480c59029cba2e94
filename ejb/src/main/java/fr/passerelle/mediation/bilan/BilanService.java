package fr.passerelle.mediation.bilan;

import static fr.passerelle.mediation.Permissions.AGREGATS_LIRE;
import static fr.passerelle.mediation.Permissions.BILAN_ARRETER;

import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Bilans;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.VersionBilan;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The yearly bilan: its figures as they stand or as frozen, its editions, its freeze and its corrections (R-MED-24,
 * R-MED-25). It shows aggregates only; the cases behind a figure are {@link CasDuBilanService}'s.
 */
@Stateless
public class BilanService {

    @Inject
    private Bilans bilans;
    @Inject
    private BilanDeMediation mediation;

    /** The bilan of that year: its latest frozen version, or the figures as they stand now. */
    @Autorise(AGREGATS_LIRE)
    public Bilan<Complements> pour(int annee) {
        return bilans.pour(mediation, annee);
    }

    /** That version, or the latest when it is {@code null}. */
    @Autorise(AGREGATS_LIRE)
    public Bilan<Complements> version(int annee, Integer version) {
        return bilans.pour(mediation, annee, version);
    }

    /** The diffusable edition of that version, or of the current figures when {@code version} is {@code null}. */
    @Autorise(AGREGATS_LIRE)
    public Bilan<Complements> diffusable(int annee, Integer version) {
        return bilans.diffusable(mediation, annee, version);
    }

    /** The shares of I-03, I-04 and I-05 on admissible cases only, to compare with national figures. */
    @Autorise(AGREGATS_LIRE)
    public List<Repartition> surRecevables(int annee, Integer version) {
        return bilans.pour(mediation, annee, version).propre().surRecevables();
    }

    /** The frozen versions of that year, the latest first; none while it is open. */
    @Autorise(AGREGATS_LIRE)
    public List<VersionBilan> versions(int annee) {
        return bilans.versions(mediation, annee);
    }

    /** The years one may ask for, the latest first. */
    @Autorise(AGREGATS_LIRE)
    public List<Integer> annees() {
        return bilans.annees(mediation);
    }

    /** The bilan to print or to export; leaves a line in the journal. */
    @Autorise(AGREGATS_LIRE)
    public Bilan<Complements> pourEdition(int annee, Integer version, boolean diffusable, String format) {
        return bilans.pourEdition(mediation, annee, version, diffusable, format);
    }

    /** Freezes the year: version 1, for ever. */
    @Autorise(BILAN_ARRETER)
    public Bilan<Complements> arreter(int annee) {
        return bilans.arreter(mediation, annee);
    }

    /** Computes the frozen year anew: version n + 1, with the reason; the former ones stay. */
    @Autorise(BILAN_ARRETER)
    public Bilan<Complements> corriger(int annee, String motif) {
        return bilans.corriger(mediation, annee, motif);
    }
}
