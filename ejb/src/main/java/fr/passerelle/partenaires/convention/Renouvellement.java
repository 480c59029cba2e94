package fr.passerelle.partenaires.convention;

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

/** A further period that both sides agreed on. */
@Entity
@Table(schema = "partenaires", name = "renouvellement")
class Renouvellement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "convention_id")
    private Convention convention;
    private int mois;
    @Column(name = "convenu_le")
    private LocalDate convenuLe;
    @Column(name = "note_le")
    private Instant noteLe;
    @Column(name = "note_par")
    private String notePar;

    protected Renouvellement() {
    }

    Renouvellement(Convention convention, int mois, LocalDate convenuLe, String auteur, Instant maintenant) {
        this.convention = convention;
        this.mois = mois;
        this.convenuLe = convenuLe;
        noteLe = maintenant;
        notePar = auteur;
    }

    Terme.Renouvellement valeur() {
        return new Terme.Renouvellement(mois, convenuLe);
    }
}
