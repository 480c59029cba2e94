package fr.passerelle.reports.mediation;

import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.mediation.bilan.BilanRedige;
import fr.passerelle.reports.socle.bilans.BilanImprime;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.socle.bilans.Bilan;

/** The yearly bilan of mediation as a PDF (dossier §7). */
public final class BilanPdf {

    private BilanPdf() {
    }

    /**
     * Prints the figures and texts it is given and nothing else: the same bilan always gives the same bytes. For the
     * diffusable edition, give the bilan whose small cells are already hidden
     * ({@link fr.passerelle.socle.bilans.Trame#diffusable}); they print « n. d. ».
     *
     * @param organisme the institution whose bilan it is
     */
    public static byte[] rendre(Bilan<Complements> bilan, Edition edition, String organisme) {
        return new BilanImprime<>(BilanRedige.PLAN, bilan, edition, organisme).pdf();
    }
}
