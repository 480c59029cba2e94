package fr.passerelle.socle.signatures;

/**
 * Where someone signs a document.
 *
 * @param nom of who is expected to sign, or {@code null}
 */
public record PlaceDeSignature(String libelle, String nom) {
}
