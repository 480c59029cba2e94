package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.SousTypeHebergement;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A body that refers parents (R-AVIP-20). */
@Entity
@Table(schema = "avip", name = "prescripteur")
class Prescripteur {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "partenaire_id")
    private Long partenaire;
    private String nom;
    @Enumerated(EnumType.STRING)
    private TypePrescripteur type;
    @Enumerated(EnumType.STRING)
    @Column(name = "sous_type")
    private SousTypeHebergement sousType;
    @Column(name = "suspendu_le")
    private LocalDate suspenduLe;
    @Column(name = "cree_le")
    private Instant creeLe;
    @Column(name = "cree_par")
    private String creePar;

    protected Prescripteur() {
    }

    Prescripteur(PrescripteurSaisi saisi, String auteur, Instant maintenant) {
        partenaire = saisi.partenaire();
        nom = saisi.nom();
        type = saisi.type();
        sousType = saisi.sousType();
        creeLe = maintenant;
        creePar = auteur;
    }

    /** No new request from it; those under way go on (R-AVIP-22). */
    void suspendre(LocalDate jour) {
        suspenduLe = jour;
    }

    void lever() {
        suspenduLe = null;
    }

    boolean estSuspendu() {
        return suspenduLe != null;
    }

    long id() {
        return id;
    }

    PrescripteurVu vu() {
        return new PrescripteurVu(id, partenaire, nom, type);
    }
}
