package fr.passerelle.reports.mediation;

import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.reports.mediation.dossier.DossierRedige;

/** The file of one case as a PDF. Confidential notes are never printed, even when they are given (R-MED-17). */
public final class SaisinePdf {

    private SaisinePdf() {
    }

    public static byte[] rendre(DossierSaisine dossier, String organisme) {
        return new DossierRedige(dossier, organisme).pdf();
    }
}
