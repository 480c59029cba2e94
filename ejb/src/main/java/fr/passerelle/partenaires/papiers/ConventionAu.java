package fr.passerelle.partenaires.papiers;

import java.time.LocalDate;
import java.util.List;

/**
 * A convention as it read on a day.
 *
 * @param version the text in force that day, or {@code null} when there was none
 * @param dates the days on which the text changed, the first one first
 */
public record ConventionAu(String reference, String nomDuPartenaire, LocalDate au, DossierDeSignature.VersionVue version, List<LocalDate> dates) {
}
