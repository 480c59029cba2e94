package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import jakarta.persistence.Column;
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
import java.time.Instant;
import java.time.LocalDate;

/** A former life of a case that was reopened: its dates and its outcome, kept for ever (R-MED-32). */
@Entity
@Table(schema = "mediation", name = "cycle_precedent")
class CyclePrecedent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    private int numero;
    @Enumerated(EnumType.STRING)
    private EtatSaisine etat;
    @Column(name = "date_recevabilite")
    private LocalDate dateRecevabilite;
    @Column(name = "date_reponse")
    private LocalDate dateReponse;
    @Enumerated(EnumType.STRING)
    private PositionCaf position;
    @Enumerated(EnumType.STRING)
    @Column(name = "mode_reponse")
    private ModeReponse modeReponse;
    @Column(name = "date_cloture")
    private LocalDate dateCloture;
    @Enumerated(EnumType.STRING)
    @Column(name = "motif_cloture")
    private MotifCloture motifCloture;
    @Enumerated(EnumType.STRING)
    @Column(name = "motif_irrecevabilite")
    private MotifIrrecevabilite motifIrrecevabilite;
    @Column(name = "rouverte_le")
    private Instant rouverteLe;
    @Column(name = "motif_reouverture")
    private String motifReouverture;

    protected CyclePrecedent() {
    }

    /**
     * @param examen what was decided in this cycle, or {@code null}
     * @param reponse the last answer given, in this cycle if it has a date
     */
    CyclePrecedent(Saisine saisine, int numero, ExamenFait examen, ReponseApportee reponse, FinDeSaisine fin, String motif,
            ContexteActe contexte) {
        this.saisine = saisine;
        this.numero = numero;
        this.etat = saisine.etat();
        if (examen != null) {
            this.dateRecevabilite = examen.dateRecevabilite();
            this.motifIrrecevabilite = examen.motif();
        }
        if (reponse.date() != null) {
            this.dateReponse = reponse.date();
            this.position = reponse.position();
            this.modeReponse = reponse.mode();
        }
        if (fin != null) {
            this.dateCloture = fin.dateCloture();
            this.motifCloture = fin.motif();
        }
        this.rouverteLe = contexte.maintenant();
        this.motifReouverture = motif;
    }
}
