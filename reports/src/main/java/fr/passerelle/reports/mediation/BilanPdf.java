package fr.passerelle.reports.mediation;

import fr.passerelle.mediation.bilan.BilanAnnuel;
import fr.passerelle.reports.mediation.bilan.BilanRedige;

/** The yearly bilan of mediation as a PDF (dossier §7). */
public final class BilanPdf {

    private BilanPdf() {
    }

    /**
     * Prints the figures and texts it is given and nothing else: the same bilan always gives the same bytes. For the
     * diffusable edition, give the bilan whose small cells are already hidden
     * ({@link fr.passerelle.mediation.bilan.SeuilDiffusion}); they print « n. d. ».
     *
     * @param organisme the institution whose bilan it is
     */
    public static byte[] rendre(BilanAnnuel bilan, Edition edition, String organisme) {
        return new BilanRedige(bilan, edition, organisme).pdf();
    }
}
