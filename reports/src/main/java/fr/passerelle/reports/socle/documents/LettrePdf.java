package fr.passerelle.reports.socle.documents;

import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import java.util.HashMap;
import java.util.Map;

/**
 * A letter as a PDF, to be folded in three and sent in a DL envelope (220 × 110 mm) with a window.
 *
 * <p>The recipient's block stands where NF Z 11-001 puts it: 110 mm from the left edge and 55 mm from the top of the sheet, in the
 * 85 × 33 mm that the norm gives it. A DL window is 100 × 35 mm (or 45), 20 mm from the right and the bottom of the envelope; the
 * sheet has 10 mm of play across and 11 mm up and down in it. Whatever the play, what lies on the sheet from 100 to 190 mm across
 * and from 55 to 79 mm down is seen: the block, six lines at most (NF Z 10-011), is shrunk into that. What may come under the
 * window, from 90 to 200 mm across and from 44 to 90 mm down, holds nothing else: the date and the subject come below.
 */
public final class LettrePdf {

    private LettrePdf() {
    }

    public static byte[] rendre(Lettre lettre) {
        Map<String, String> blocs = new HashMap<>(Map.of("expediteur", String.join("\n", lettre.expediteur()),
                "destinataire", String.join("\n", lettre.destinataire()), "lieuEtDate", lettre.lieuEtDate(),
                "objet", lettre.objet(), "signature", String.join("\n", lettre.signature())));
        if (!lettre.reperes().isEmpty()) {
            blocs.put("reperes", String.join("\n", lettre.reperes()));
        }
        return Publication.lettre(blocs, lettre.griffe(), new Redaction().texte(String.join("\n\n", lettre.paragraphes())),
                new Metadonnees(lettre.objet(), lettre.lieuEtDate(), null));
    }
}
