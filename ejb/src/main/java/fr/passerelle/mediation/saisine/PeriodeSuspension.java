package fr.passerelle.mediation.saisine;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A period during which the limits of appeal are suspended: opened by the admissibility of one cycle, closed once, never used again. */
@Entity
@Table(schema = "mediation", name = "suspension")
class PeriodeSuspension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    private int cycle;
    private LocalDate debut;
    private LocalDate fin;

    protected PeriodeSuspension() {
    }

    PeriodeSuspension(Saisine saisine, int cycle, LocalDate debut) {
        this.saisine = saisine;
        this.cycle = cycle;
        this.debut = debut;
    }

    void finir(LocalDate jour) {
        fin = jour;
    }

    boolean estEnCours() {
        return fin == null;
    }

    boolean estDuCycle(int numero) {
        return cycle == numero;
    }

    LocalDate debut() {
        return debut;
    }

    LocalDate fin() {
        return fin;
    }
}
