package fr.passerelle.socle.imports;

import java.time.Instant;

/**
 * A file that was imported.
 *
 * @param objet what it is about, empty when nothing tells
 * @param lignes how many lines it brought
 * @param importePar the sign-in name of who did
 */
public record Lot(long id, String code, String objet, String fichier, int lignes, Instant importeLe, String importePar) {
}
