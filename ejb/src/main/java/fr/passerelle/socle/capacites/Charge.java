package fr.passerelle.socle.capacites;

/**
 * Something that hangs on an account.
 *
 * @param phrase « titulaire de 3 dossiers ouverts », without a capital nor a full stop
 */
public record Charge(String phrase) {
}
