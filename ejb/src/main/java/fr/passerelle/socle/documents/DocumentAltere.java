package fr.passerelle.socle.documents;

/** A document is no longer what was kept: nothing of it is shown, and whoever runs the application must know. */
public class DocumentAltere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DocumentAltere(long id) {
        super("Le document " + id + " ne correspond plus à son empreinte.");
    }
}
