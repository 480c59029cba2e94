package fr.passerelle.reports.partenaires;

import fr.passerelle.partenaires.chiffres.ComplementsDesPartenariats;
import fr.passerelle.reports.partenaires.bilan.BilanRedige;
import fr.passerelle.reports.socle.bilans.BilanImprime;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.socle.bilans.Bilan;

/** The yearly report of partnerships as a PDF, in its two editions. */
public final class BilanPartenariatsPdf {

    private BilanPartenariatsPdf() {
    }

    /** Prints the figures and texts it is given and nothing else: the same report always gives the same bytes. */
    public static byte[] rendre(Bilan<ComplementsDesPartenariats> bilan, Edition edition, String organisme) {
        return new BilanImprime<>(BilanRedige.PLAN, bilan, edition, organisme).pdf();
    }
}
