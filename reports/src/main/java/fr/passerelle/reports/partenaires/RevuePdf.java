package fr.passerelle.reports.partenaires;

import fr.passerelle.partenaires.revue.RevueVue;
import fr.passerelle.reports.partenaires.revue.RevueRedigee;

/** The evidence of a partner's yearly review as a PDF: who confirmed which right and when, what was signed, what ended. */
public final class RevuePdf {

    private RevuePdf() {
    }

    public static byte[] rendre(RevueVue revue, String organisme) {
        return new RevueRedigee(revue, organisme).pdf();
    }
}
