package fr.passerelle.socle.pieces;

/**
 * An attachment as it was deposited.
 *
 * @param type the real type, told from its content
 * @param taille in bytes
 * @param empreinte SHA-256 of the content
 */
public record PieceDeposee(long id, String nom, String type, long taille, String empreinte) {
}
