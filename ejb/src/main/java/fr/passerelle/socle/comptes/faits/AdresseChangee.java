package fr.passerelle.socle.comptes.faits;

/**
 * Where a person is written to has been changed.
 *
 * @param sure the address they are known to read: the one before, or when that one was recent too, the one before it; may be {@code null}
 * @param ancienne the one before; may be {@code null}
 * @param nouvelle may be {@code null}
 * @param jamaisEntre whether nobody has ever signed in to the account: it protects nothing yet
 */
public record AdresseChangee(String compte, String sure, String ancienne, String nouvelle, boolean jamaisEntre) {
}
