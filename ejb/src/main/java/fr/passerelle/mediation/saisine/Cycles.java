package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.delai.SuspensionDelai;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The lives of a case: the one it is in, those it had before it was reopened, and when each suspended the limits of appeal. What
 * belongs to a former one is never taken up again: a new admissibility opens a new period (R-MED-6, R-MED-32).
 */
@Embeddable
class Cycles {

    @Column(name = "cycle")
    private int numero = 1;
    /** When the present one began by a reopening; {@code null} in the first. */
    @Column(name = "rouverte_le")
    private LocalDate rouverteLe;
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    private List<CyclePrecedent> precedents = new ArrayList<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    @OrderBy("cycle")
    private List<PeriodeSuspension> suspensions = new ArrayList<>();

    /** Closes the present one on how it ended, and begins another. */
    void rouvrir(Saisine saisine, ExamenFait examen, ReponseApportee reponse, FinDeSaisine fin, String motif, ContexteActe contexte) {
        boolean examine = saisine.etat().estUneIrrecevabilite() || suspensions.stream().anyMatch(p -> p.estDuCycle(numero));
        precedents.add(new CyclePrecedent(saisine, numero, examine ? examen : null, reponse, fin, motif, contexte));
        numero++;
        rouverteLe = contexte.aujourdhui();
    }

    void suspendre(Saisine saisine, LocalDate notification) {
        suspensions.add(new PeriodeSuspension(saisine, numero, notification));
    }

    /** The limits run again from that day, if they were suspended. */
    void finirSuspension(LocalDate jour) {
        suspensions.stream().filter(PeriodeSuspension::estEnCours).forEach(p -> p.finir(jour));
    }

    int numero() {
        return numero;
    }

    /** The day before which nothing can have happened in the present one. */
    LocalDate debut(LocalDate reception) {
        return rouverteLe == null ? reception : rouverteLe;
    }

    /** When the case was first declared admissible here, or {@code null}. */
    LocalDate premiereRecevabilite() {
        return suspensions.stream().findFirst().map(PeriodeSuspension::debut).orElse(null);
    }

    /** How long the limits of appeal were suspended, or {@code null} when they never were. */
    SuspensionDelai suspension() {
        return suspensions.isEmpty() ? null : new SuspensionDelai(suspensions.stream().map(p -> new SuspensionDelai.Periode(p.debut(), p.fin())).toList());
    }

    /** The same, as long as one runs; {@code null} otherwise. */
    SuspensionDelai enCours() {
        return suspensions.stream().anyMatch(PeriodeSuspension::estEnCours) ? suspension() : null;
    }

    List<PeriodeSuspension> suspensions() {
        return suspensions;
    }
}
