package fr.passerelle.avip.orientation;

import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A child of a request. */
@Entity
@Table(schema = "avip", name = "enfant")
class Enfant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "orientation_id")
    private Orientation orientation;
    private int rang;
    private String prenom;
    private LocalDate naissance;
    @Column(name = "terme_prevu")
    private LocalDate terme;
    private UUID cle;

    protected Enfant() {
    }

    Enfant(Orientation orientation, int rang, EnfantDit dit, UUID cle) {
        this.orientation = orientation;
        this.rang = rang;
        this.cle = cle;
        prenom = dit.prenom();
        naissance = dit.naissance();
        terme = dit.terme();
    }

    boolean estANaitreSous(UUID autre) {
        return cle.equals(autre) && vu().estANaitre();
    }

    void naitre(String prenomDonne, LocalDate jour) {
        prenom = TextePropre.nom(prenomDonne);
        naissance = jour;
    }

    EnfantVu vu() {
        return new EnfantVu(id == null ? 0 : id, rang, prenom, naissance, terme, cle);
    }
}
