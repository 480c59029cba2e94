package fr.passerelle.prets;

import java.time.LocalDate;

/** A loan, for whoever reads it. */
public record PretVu(String reference, String numeroAllocataire, String nom, String courriel, String objet, LocalDate le, LocalDate renduLe) {
}
