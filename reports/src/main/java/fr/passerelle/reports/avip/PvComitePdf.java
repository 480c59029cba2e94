package fr.passerelle.reports.avip;

import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.documents.DocumentFige;

/** The minutes of a session of the committee as a PDF, from their frozen text: a paragraph that opens with {@code # } titles a part. */
public final class PvComitePdf {

    private static final String TITRE = "# ";

    private PvComitePdf() {
    }

    public static byte[] rendre(DocumentFige pv) {
        Redaction redaction = new Redaction().enTete("Label Avip, procès-verbal", pv.intitule(), pv.destinataire() + ", le " + Typographie.date(pv.jour()));
        for (String paragraphe : pv.corps().split("\n\n")) {
            if (paragraphe.startsWith(TITRE)) {
                redaction.titre(paragraphe.substring(TITRE.length()));
            } else {
                redaction.texte(paragraphe);
            }
        }
        redaction.note("Empreinte du texte (SHA-256)\u202f: " + pv.empreinte());
        return Publication.document(new Bandeau(pv.intitule(), "", pv.organisme() == null ? pv.destinataire() : pv.organisme()), redaction,
                new Metadonnees(pv.intitule(), "Procès-verbal", pv.jour()));
    }
}
