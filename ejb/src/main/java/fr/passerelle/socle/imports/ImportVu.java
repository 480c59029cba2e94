package fr.passerelle.socle.imports;

import java.util.List;

/**
 * An import, as its page shows it.
 *
 * @param gabarits the files it takes: what each must hold
 */
public record ImportVu(String code, String adresse, String titre, String aide, List<Gabarit> gabarits, boolean toutOuRien,
        boolean surConfirmation, int lignesAuPlus, int megaoctetsAuPlus) {
}
