package fr.passerelle.reports.avip;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.reports.avip.bilan.BilanRedige;
import fr.passerelle.reports.socle.bilans.BilanImprime;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.socle.bilans.Bilan;

/** The yearly report of the label as a PDF, in its two editions. */
public final class BilanAvipPdf {

    private BilanAvipPdf() {
    }

    /** Prints the figures and texts it is given and nothing else: the same report always gives the same bytes. */
    public static byte[] rendre(Bilan<ComplementsAvip> bilan, Edition edition, String organisme) {
        return new BilanImprime<>(BilanRedige.PLAN, bilan, edition, organisme).pdf();
    }
}
