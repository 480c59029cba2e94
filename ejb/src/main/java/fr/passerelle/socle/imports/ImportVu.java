package fr.passerelle.socle.imports;

import java.util.List;

/**
 * An import, as its page shows it.
 *
 * @param gabarits the files it takes: what each must hold
 * @param apresAnnulation what undoing one of its batches does
 */
public record ImportVu(String code, String adresse, String titre, String aide, List<Gabarit> gabarits, boolean toutOuRien,
        boolean surConfirmation, String apresAnnulation, int lignesAuPlus, int megaoctetsAuPlus) {
}
