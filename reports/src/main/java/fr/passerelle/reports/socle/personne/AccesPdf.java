package fr.passerelle.reports.socle.personne;

import fr.passerelle.reports.socle.personne.AccesRedige;
import fr.passerelle.socle.personne.DonneesDetenues;

/** What is held on a person, as one PDF handed over to that person. */
public final class AccesPdf {

    private AccesPdf() {
    }

    public static byte[] rendre(DonneesDetenues donnees, String organisme) {
        return new AccesRedige(donnees, organisme).pdf();
    }
}
