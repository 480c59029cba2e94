package fr.passerelle.reports.socle.documents;

import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import java.util.Map;

/** A letter as a PDF. */
public final class LettrePdf {

    private LettrePdf() {
    }

    public static byte[] rendre(Lettre lettre) {
        Map<String, String> blocs = Map.of("expediteur", String.join("\n", lettre.expediteur()),
                "destinataire", String.join("\n", lettre.destinataire()), "lieuEtDate", lettre.lieuEtDate(),
                "objet", lettre.objet(), "signature", String.join("\n", lettre.signature()));
        return Publication.lettre(blocs, new Redaction().texte(String.join("\n\n", lettre.paragraphes())),
                new Metadonnees(lettre.objet(), lettre.lieuEtDate(), null));
    }
}
