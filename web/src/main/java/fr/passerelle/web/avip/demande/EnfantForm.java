package fr.passerelle.web.avip.demande;

import fr.passerelle.avip.orientation.EnfantDit;
import java.io.Serializable;
import java.time.LocalDate;

/** A child of a request, as typed. */
public class EnfantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String prenom;
    private LocalDate naissance;
    private boolean aNaitre;
    private LocalDate terme;

    static EnfantForm de(EnfantDit dit) {
        EnfantForm form = new EnfantForm();
        form.prenom = dit.prenom();
        form.naissance = dit.naissance();
        form.aNaitre = dit.aNaitre();
        form.terme = dit.terme();
        return form;
    }

    EnfantDit saisi() {
        return new EnfantDit(prenom, naissance, aNaitre, terme);
    }

    public String getPrenom() {
        return prenom;
    }

    public void setPrenom(String prenom) {
        this.prenom = prenom;
    }

    public LocalDate getNaissance() {
        return naissance;
    }

    public void setNaissance(LocalDate naissance) {
        this.naissance = naissance;
    }

    public boolean isANaitre() {
        return aNaitre;
    }

    public void setANaitre(boolean aNaitre) {
        this.aNaitre = aNaitre;
    }

    public LocalDate getTerme() {
        return terme;
    }

    public void setTerme(LocalDate terme) {
        this.terme = terme;
    }
}
