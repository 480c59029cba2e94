package fr.passerelle.partenaires.echeancier;

import fr.passerelle.partenaires.convention.Echeance;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A convention on a day.
 *
 * @param enClair its dates in one sentence
 * @param contrats those of its contracts that were denounced alone, over or not
 */
public record LigneEcheance(String reference, long partenaire, String raisonSociale, LocalDate effetLe, boolean suspendue, Echeance echeance,
        String enClair, List<FinDeContrat> contrats) {

    public LigneEcheance {
        contrats = List.copyOf(contrats);
    }

    /** The first day from that one on by which something may be prevented, or on which the convention or a contract of it goes on or ends. */
    public LocalDate prochaine(LocalDate aPartirDu) {
        return Stream.concat(finsAVenir(aPartirDu).map(FinDeContrat::le), Stream.of(echeance.prochaine(aPartirDu))).min(LocalDate::compareTo).orElseThrow();
    }

    /** Its dates, and those of the contracts that are still to end by themselves. */
    public String toutEnClair(LocalDate aPartirDu) {
        return Stream.concat(Stream.of(enClair), finsAVenir(aPartirDu).map(FinDeContrat::enClair)).collect(Collectors.joining(" "));
    }

    private Stream<FinDeContrat> finsAVenir(LocalDate aPartirDu) {
        return contrats.stream().filter(f -> !f.le().isBefore(aPartirDu));
    }
}
