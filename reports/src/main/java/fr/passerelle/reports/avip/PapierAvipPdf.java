package fr.passerelle.reports.avip;

import fr.passerelle.avip.fil.FilVu;
import fr.passerelle.avip.papiers.PapierVu;
import fr.passerelle.reports.avip.fil.FeuilleDeFamille;
import fr.passerelle.reports.avip.fil.FicheDOrientation;
import fr.passerelle.reports.socle.documents.Acte;
import fr.passerelle.reports.socle.documents.ActePdf;

/** The papers of a request and of a reception as PDF. */
public final class PapierAvipPdf {

    private PapierAvipPdf() {
    }

    /** What is signed: the contract, the receipt of the charter, a statement. */
    public static byte[] acte(PapierVu papier) {
        return ActePdf.rendre(new Acte(papier.surtitre(), papier.titre(), papier.precision(), papier.corps(),
                papier.signataires().stream().map(s -> new Acte.Place(s.qualite(), s.nom())).toList(), papier.organisme(), papier.empreinte()));
    }

    /** What the family takes home. */
    public static byte[] famille(PapierVu papier) {
        return new FeuilleDeFamille(papier).pdf();
    }

    /** What the prescriber says of the need. */
    public static byte[] fiche(FilVu fil, String organisme) {
        return new FicheDOrientation(fil, organisme).pdf();
    }
}
