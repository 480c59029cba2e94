package fr.passerelle.socle.comptes.faits;

/** Someone has come in by that account, for the first time. */
public record PremiereConnexion(String compte) {
}
