package fr.passerelle.mediation.reprise;

/** The file cannot even be read line by line; the message, in French, says why. */
class FichierRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FichierRefuse(String message) {
        super(message);
    }
}
