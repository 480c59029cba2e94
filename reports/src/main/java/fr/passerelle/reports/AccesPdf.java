package fr.passerelle.reports;

import fr.passerelle.droits.DonneesDetenues;
import fr.passerelle.reports.droits.AccesRedige;

/** What is held on a person, as one PDF handed over to that person. */
public final class AccesPdf {

    private AccesPdf() {
    }

    public static byte[] rendre(DonneesDetenues donnees, String organisme) {
        return new AccesRedige(donnees, organisme).pdf();
    }
}
