package fr.passerelle.socle.imports;

import java.util.Set;

/** An import, as its page shows it. */
public record ImportVu(String code, String adresse, String titre, String aide, Set<String> requises, Set<String> connues, boolean toutOuRien,
        boolean surConfirmation, int lignesAuPlus, int megaoctetsAuPlus) {
}
