package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.nomenclature.NatureAttente;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A stretch of time the case waited for someone; told apart from the clock, which it never stops (R-MED-11). */
@Entity
@Table(schema = "mediation", name = "attente")
class PeriodeAttente {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    @Enumerated(EnumType.STRING)
    private NatureAttente nature;
    private LocalDate debut;
    private LocalDate fin;

    protected PeriodeAttente() {
    }

    PeriodeAttente(Saisine saisine, NatureAttente nature, LocalDate debut) {
        this.saisine = saisine;
        this.nature = nature;
        this.debut = debut;
    }

    LocalDate debut() {
        return debut;
    }

    void finir(LocalDate jour) {
        fin = jour;
    }

    boolean estEnCours(NatureAttente attendue) {
        return fin == null && nature == attendue;
    }

    boolean estEnCours() {
        return fin == null;
    }
}
