package fr.passerelle.socle.signatures;

import java.time.LocalDate;

/**
 * A signature on paper, that someone records.
 *
 * @param role whose
 * @param empreinte of what was printed: the page carries it
 * @param nom of who signed
 * @param jour the day it bears
 * @param piece the scan, deposited by whoever records it; {@code null} is refused
 */
public record SignaturePapier(long circuit, String role, String empreinte, String nom, LocalDate jour, Long piece) {
}
