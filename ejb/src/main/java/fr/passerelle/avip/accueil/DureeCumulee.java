package fr.passerelle.avip.accueil;

import fr.passerelle.socle.commun.valeurs.Periode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** How long a child has been received, one contract after another: an alert beyond a year, never a refusal (dossier §3.4). */
public record DureeCumulee(List<Periode> contrats) {

    public DureeCumulee {
        contrats = contrats.stream().sorted(Comparator.comparing(Periode::debut)).toList();
    }

    public long jours() {
        return contrats.stream().mapToLong(Periode::jours).sum();
    }

    /** Whole months, as if the contracts had followed one another without a gap. */
    public long mois() {
        return contrats.isEmpty() ? 0 : ChronoUnit.MONTHS.between(premier(), premier().plusDays(jours()));
    }

    public boolean depasse(int mois) {
        return !contrats.isEmpty() && premier().plusDays(jours()).isAfter(premier().plusMonths(mois));
    }

    private LocalDate premier() {
        return contrats.get(0).debut();
    }
}
