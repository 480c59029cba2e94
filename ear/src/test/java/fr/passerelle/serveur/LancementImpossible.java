package fr.passerelle.serveur;

/** Ce qui empêche de lancer l'application, dit en une phrase à qui l'a lancée. */
public final class LancementImpossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LancementImpossible(String message) {
        super(message);
    }

    public LancementImpossible(String message, Throwable cause) {
        super(message, cause);
    }
}
