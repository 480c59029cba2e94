package fr.passerelle.socle.imports;

/** The file cannot even be read line by line; the message, in French, says why. */
public class FichierRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FichierRefuse(String message) {
        super(message);
    }
}
