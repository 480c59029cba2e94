package fr.passerelle.web.avip.demande;

import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.orientation.Parent;
import java.io.Serializable;

/** The parent of a request, as typed; what is asked by yes or no has no answer of its own. */
public class ParentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String parentPrenom;
    private String parentNom;
    private String parentTelephone;
    private String parentCourriel;
    private boolean viaReferent;
    private Boolean monoparental;
    private Boolean residenceQpv;
    private Boolean moinsDe25Ans;
    private InscriptionFranceTravail franceTravail;

    static ParentForm de(Parent p) {
        ParentForm form = new ParentForm();
        form.parentPrenom = p.prenom();
        form.parentNom = p.nom();
        form.parentTelephone = p.telephone();
        form.parentCourriel = p.courriel();
        form.viaReferent = p.viaReferent();
        form.monoparental = p.monoparental();
        form.residenceQpv = p.residenceQpv();
        form.moinsDe25Ans = p.moinsDe25Ans();
        form.franceTravail = p.franceTravail();
        return form;
    }

    Parent saisi() {
        return new Parent(parentPrenom, parentNom, parentTelephone, parentCourriel, viaReferent, monoparental, residenceQpv, moinsDe25Ans, franceTravail);
    }

    public String getParentPrenom() {
        return parentPrenom;
    }

    public void setParentPrenom(String parentPrenom) {
        this.parentPrenom = parentPrenom;
    }

    public String getParentNom() {
        return parentNom;
    }

    public void setParentNom(String parentNom) {
        this.parentNom = parentNom;
    }

    public String getParentTelephone() {
        return parentTelephone;
    }

    public void setParentTelephone(String parentTelephone) {
        this.parentTelephone = parentTelephone;
    }

    public String getParentCourriel() {
        return parentCourriel;
    }

    public void setParentCourriel(String parentCourriel) {
        this.parentCourriel = parentCourriel;
    }

    public boolean isViaReferent() {
        return viaReferent;
    }

    public void setViaReferent(boolean viaReferent) {
        this.viaReferent = viaReferent;
    }

    public Boolean getMonoparental() {
        return monoparental;
    }

    public void setMonoparental(Boolean monoparental) {
        this.monoparental = monoparental;
    }

    public Boolean getResidenceQpv() {
        return residenceQpv;
    }

    public void setResidenceQpv(Boolean residenceQpv) {
        this.residenceQpv = residenceQpv;
    }

    public Boolean getMoinsDe25Ans() {
        return moinsDe25Ans;
    }

    public void setMoinsDe25Ans(Boolean moinsDe25Ans) {
        this.moinsDe25Ans = moinsDe25Ans;
    }

    public InscriptionFranceTravail getFranceTravail() {
        return franceTravail;
    }

    public void setFranceTravail(InscriptionFranceTravail franceTravail) {
        this.franceTravail = franceTravail;
    }
}
