package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.StatutOrientation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that happened to a request, with its author. */
@Entity
@Table(schema = "avip", name = "orientation_passage")
class PassageDOrientation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "orientation_id")
    private Orientation orientation;
    private Instant le;
    private String auteur;
    private String fait;
    @Enumerated(EnumType.STRING)
    private StatutOrientation statut;
    private String detail;

    protected PassageDOrientation() {
    }

    PassageDOrientation(Orientation orientation, Acte acte, String fait, StatutOrientation statut, String detail) {
        this.orientation = orientation;
        this.fait = fait;
        this.statut = statut;
        this.detail = detail;
        le = acte.le();
        auteur = acte.auteur();
    }

    PassageVu vu() {
        return new PassageVu(le, auteur, fait, statut, detail);
    }
}
