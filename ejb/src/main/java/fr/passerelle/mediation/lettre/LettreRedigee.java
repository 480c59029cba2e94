package fr.passerelle.mediation.lettre;

import fr.passerelle.mediation.nomenclature.NatureLettre;
import fr.passerelle.socle.documents.TexteRedige;

/** A letter ready to be kept and sent. */
public record LettreRedigee(NatureLettre nature, Destinataire a, TexteRedige texte) {

    public String destinataire() {
        return a.nom();
    }

    /** Never names a person or a benefit: it may travel as the subject of a mail. */
    public String objet() {
        return texte.intitule();
    }

    /** Paragraphs parted by an empty line. */
    public String corps() {
        return texte.corps();
    }
}
