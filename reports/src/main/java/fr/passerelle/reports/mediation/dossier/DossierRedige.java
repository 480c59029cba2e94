package fr.passerelle.reports.mediation.dossier;

import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.ecrit.DossierEcrit;
import fr.passerelle.reports.socle.ecrit.EcritRedige;
import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;

/** The whole printed file of a case, in the order one reads a case. */
public final class DossierRedige {

    private final DossierSaisine dossier;
    private final String organisme;

    public DossierRedige(DossierSaisine dossier, String organisme) {
        this.dossier = dossier;
        this.organisme = organisme;
    }

    public byte[] pdf() {
        String titre = "Saisine " + dossier.reference();
        return Publication.document(new Bandeau(titre, "Confidentiel", organisme + " — médiation administrative"), rediger(titre),
                new Metadonnees(titre, "Dossier de médiation administrative", null));
    }

    private Redaction rediger(String titre) {
        Redaction redaction = new Redaction();
        redaction.enTete("Dossier de médiation administrative", titre, dossier.etatEnClair() + ", "
                + dossier.entete().compteur().enClair());
        redaction.note("Document couvert par le secret professionnel. Les notes confidentielles du médiateur n’y figurent pas.");
        EcritRedige.ecrire(DossierEcrit.de(dossier), redaction);
        return redaction;
    }
}
