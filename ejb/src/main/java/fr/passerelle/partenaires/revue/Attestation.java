package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.QualiteDeRevue;
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

/** What someone signed of the lines he decided; the text is kept among the documents, under its fingerprint. */
@Entity
@Table(schema = "partenaires", name = "revue_attestation")
class Attestation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revue_id")
    private Revue revue;
    private String signataire;
    private String nom;
    @Enumerated(EnumType.STRING)
    private QualiteDeRevue qualite;
    @Column(name = "signee_le")
    private Instant signeeLe;
    @Column(name = "document_id")
    private long document;
    private int lignes;

    protected Attestation() {
    }

    Attestation(Revue revue, Decideur qui, String nom, Instant signeeLe, long document, int lignes) {
        this.revue = revue;
        this.signataire = qui.compte();
        this.nom = nom;
        this.qualite = qui.qualite();
        this.signeeLe = signeeLe;
        this.document = document;
        this.lignes = lignes;
    }
}
