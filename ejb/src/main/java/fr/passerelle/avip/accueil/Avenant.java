package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.DemiJournee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A dated change of hours. */
@Entity
@Table(schema = "avip", name = "avenant")
class Avenant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "accueil_id")
    private Accueil accueil;
    private LocalDate du;
    private String avant;
    @Column(name = "demi_journees")
    private String demiJournees;
    private String raison;
    @Column(name = "decide_le")
    private Instant decideLe;
    @Column(name = "decide_par")
    private String decidePar;

    protected Avenant() {
    }

    Avenant(Accueil accueil, LocalDate du, String avant, String demiJournees, String raison, Instant decideLe, String decidePar) {
        this.accueil = accueil;
        this.du = du;
        this.avant = avant;
        this.demiJournees = demiJournees;
        this.raison = raison;
        this.decideLe = decideLe;
        this.decidePar = decidePar;
    }

    LocalDate du() {
        return du;
    }

    AvenantVu vu() {
        return new AvenantVu(du, DemiJournee.deSignes(avant), DemiJournee.deSignes(demiJournees), raison, decideLe, decidePar);
    }
}
