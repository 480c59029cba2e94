package fr.passerelle.reports.socle.rendu;

/** A document could not be made; a fault of the templates or of their data, never of the reader. */
public final class RenduImpossible extends RuntimeException {

    RenduImpossible(String message, Throwable cause) {
        super(message, cause);
    }
}
