package fr.passerelle.mediation.saisine;

import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What was promised in the answer and must be done before closing (R-MED-26). */
@Entity
@Table(schema = "mediation", name = "suivi")
class Suivi {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    private String intitule;
    /** By when it was promised, or {@code null}. */
    @Column(name = "pour_le")
    private LocalDate pourLe;
    @Column(name = "fait_le")
    private LocalDate faitLe;

    protected Suivi() {
    }

    Suivi(Saisine saisine, String intitule, LocalDate pourLe) {
        this.pourLe = pourLe;
        this.saisine = saisine;
        this.intitule = TextePropre.de(intitule);
    }

    /** Done that day, or to be done again for none. */
    void faire(LocalDate jour) {
        faitLe = jour;
    }

    boolean estOuvert() {
        return faitLe == null;
    }

    Long id() {
        return id;
    }

    String intitule() {
        return intitule;
    }
}
