package fr.passerelle.partenaires.echeancier;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;

/**
 * A contract that was denounced alone.
 *
 * @param le its last day
 */
public record FinDeContrat(ServicePartenaire service, LocalDate le) {

    /** As a query gave it. */
    static FinDeContrat de(String lu) {
        String[] parts = lu.split("@");
        return new FinDeContrat(ServicePartenaire.valueOf(parts[0]), LocalDate.parse(parts[1]));
    }

    /** The same where the convention itself ends for certain that day: no contract outlives it. */
    FinDeContrat auPlusTard(LocalDate finDeLaConvention) {
        return finDeLaConvention != null && finDeLaConvention.isBefore(le) ? new FinDeContrat(service, finDeLaConvention) : this;
    }

    public String enClair() {
        return "Contrat " + service.enBref() + " dénoncé\u202f: prend fin le " + Typographie.date(le) + ".";
    }
}
