package fr.passerelle.socle.signatures;

/**
 * Someone signs in the application.
 *
 * @param role as whom
 * @param empreinte of what they have read: the page carries it
 * @param nom their name, as they type it
 * @param motDePasse asked again
 * @param session the session they are in
 */
public record Acceptation(long circuit, String role, String empreinte, String nom, String motDePasse, long session) {

    @Override
    public String toString() {
        return "Acceptation[" + circuit + ", " + role + "]";
    }
}
