package fr.passerelle.mediation.saisine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** An attachment filed in the case. */
@Entity
@Table(schema = "mediation", name = "document")
class DocumentJoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    @Column(name = "piece_id")
    private long pieceId;
    @Column(name = "ajoute_le")
    private Instant ajouteLe;
    @Column(name = "ajoute_par")
    private String ajoutePar;

    protected DocumentJoint() {
    }

    DocumentJoint(Saisine saisine, long pieceId, ContexteActe contexte) {
        this.saisine = saisine;
        this.pieceId = pieceId;
        this.ajouteLe = contexte.maintenant();
        this.ajoutePar = contexte.auteur();
    }

    long pieceId() {
        return pieceId;
    }
}
