package fr.passerelle.web.mediation;

import fr.passerelle.reports.socle.documents.Lettre;
import fr.passerelle.reports.socle.documents.LettrePdf;
import fr.passerelle.socle.documents.DocumentFige;

/** Prints a letter of a case, the first time. */
public final class LettreImprimee {

    private LettreImprimee() {
    }

    /** @param organisme the institution's name today, for the letters frozen before it was kept */
    public static byte[] rendre(DocumentFige lettre, String organisme) {
        return LettrePdf.rendre(Lettre.de(lettre, organisme, "Médiation administrative", "Le médiateur administratif"));
    }
}
