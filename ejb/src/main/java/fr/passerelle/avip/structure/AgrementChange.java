package fr.passerelle.avip.structure;

import java.time.LocalDate;

/** The capacity of a structure was decided anew: its label is looked at again, and not changed for that (R-AVIP-4). */
public record AgrementChange(long structure, int avant, int apres, LocalDate depuis) {
}
