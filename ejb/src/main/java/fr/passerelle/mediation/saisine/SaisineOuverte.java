package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import java.sql.Date;
import java.time.LocalDate;

/**
 * An open case on the same file, shown while registering.
 *
 * @param reference {@code null} for one who deposits without access to cases: only that it exists is told
 */
public record SaisineOuverte(String reference, LocalDate dateReception, MotifSaisine motif, EtatSaisine etat) {

    static final SaisineOuverte SANS_DETAIL = new SaisineOuverte(null, null, null, null);

    static SaisineOuverte de(Object[] ligne) {
        LocalDate date = ligne[1] instanceof Date sql ? sql.toLocalDate() : (LocalDate) ligne[1];
        return new SaisineOuverte((String) ligne[0], date, MotifSaisine.valueOf((String) ligne[2]),
                EtatSaisine.valueOf((String) ligne[3]));
    }
}
