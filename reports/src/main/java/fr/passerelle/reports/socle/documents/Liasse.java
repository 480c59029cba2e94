package fr.passerelle.reports.socle.documents;

import fr.passerelle.reports.socle.rendu.Publication;
import java.util.List;

/** Several documents in one, to be printed at once. */
public final class Liasse {

    private Liasse() {
    }

    /** The pages of these PDF, one after the other in that order; their reading structure goes along. */
    public static byte[] reunir(List<byte[]> documents, String titre) {
        return Publication.reunir(documents, titre);
    }
}
