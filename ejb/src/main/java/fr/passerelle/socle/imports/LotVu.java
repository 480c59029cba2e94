package fr.passerelle.socle.imports;

/**
 * A batch, as the page of its import shows it.
 *
 * @param par the name of who imported it
 */
public record LotVu(Lot lot, String par, boolean annulable) {
}
