package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The parent, as kept with a request: emptied when its time is over, the facts stay. */
@Embeddable
class ParentGarde {

    @Column(name = "parent_prenom")
    private String prenom;
    @Column(name = "parent_nom")
    private String nom;
    @Column(name = "parent_telephone")
    private String telephone;
    @Column(name = "parent_courriel")
    private String courriel;
    @Column(name = "via_referent")
    private boolean viaReferent;
    private Boolean monoparental;
    @Column(name = "residence_qpv")
    private Boolean residenceQpv;
    @Column(name = "moins_de_25_ans")
    private Boolean moinsDe25Ans;
    @Enumerated(EnumType.STRING)
    @Column(name = "france_travail")
    private InscriptionFranceTravail franceTravail;

    protected ParentGarde() {
    }

    ParentGarde(Parent p) {
        prenom = p.prenom();
        nom = p.nom();
        telephone = p.telephone();
        courriel = p.courriel();
        viaReferent = p.viaReferent();
        monoparental = p.monoparental();
        residenceQpv = p.residenceQpv();
        moinsDe25Ans = p.moinsDe25Ans();
        franceTravail = p.franceTravail();
    }

    Parent vu() {
        return new Parent(prenom, nom, telephone, courriel, viaReferent, monoparental, residenceQpv, moinsDe25Ans, franceTravail);
    }
}
